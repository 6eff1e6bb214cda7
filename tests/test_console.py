"""What the command line writes acts on no terminal, wherever it came from."""

from __future__ import annotations

import io
import json
import sqlite3
import sys
from pathlib import Path

import pytest
from rich.table import Table

from mediarelay._io.history import History
from mediarelay.cli.console import Console, print_json
from mediarelay.cli.tasks import tasks

EVIL = "\x1b]0;pwned\x07\x9b31m\u202e[red]\ud83d"
VISIBLE = "\\u001b]0;pwned\\u0007\\u009b31m\\u202e[red]\\ud83d"


def test_texts_are_shown_and_not_acted_on(capsys: pytest.CaptureFixture[str]) -> None:
    """Control characters, directions and half characters are shown as what they are; lines stay lines."""
    Console().print(f"Submitted as {EVIL}.\nWait.", markup=False)
    assert capsys.readouterr().out == f"Submitted as {VISIBLE}.\nWait.\n"


def test_json_acts_on_no_terminal_and_stays_json(capsys: pytest.CaptureFixture[str]) -> None:
    """What --json prints is printable, and is read back as what it was."""
    print_json({"id": EVIL})
    said = capsys.readouterr().out
    assert all(line.replace("\t", "").isprintable() for line in said.split("\n"))
    assert json.loads(said) == {"id": EVIL}


@pytest.mark.parametrize("encoding", ["ascii", "gbk"])
def test_json_is_json_in_any_letters(encoding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A standard output that holds less than Unicode gets escapes, those that JSON knows."""
    out = io.TextIOWrapper(io.BytesIO(), encoding, errors="backslashreplace")
    monkeypatch.setattr(sys, "stdout", out)
    print_json(["😀", "猫"])
    out.flush()
    assert json.loads(out.buffer.getvalue().decode(encoding)) == ["😀", "猫"]


@pytest.mark.parametrize("as_json", [False, True])
def test_what_others_wrote_into_the_history_is_harmless(
    as_json: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of a task every text is printable in the list; rows that are no tasks' are left out, and stop nothing."""
    monkeypatch.setenv("MEDIARELAY_HISTORY", str(tmp_path / "history"))
    History().add("no handle", EVIL, "https://gateway.example")
    with sqlite3.connect(tmp_path / "history") as database:
        for row in (b"\xff", "b", "{}", "q", None, 1.0, 1.0), ("c", "b", "{}", "q", None, "text", 1.0):
            database.execute("INSERT INTO tasks VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        database.execute("INSERT INTO tasks VALUES ('d', 'b', '{}', 'q', NULL, 9e99, 1)")
    database.close()
    assert tasks(json=as_json) == 0
    said = capsys.readouterr().out
    assert all(line.replace("\t", "").isprintable() for line in said.split("\n"))
    assert "pwned" in said
    assert len(json.loads(said) if as_json else said.splitlines()) == 1


def test_tables_are_drawn(capsys: pytest.CaptureFixture[str]) -> None:
    """What is no text, a table for instance, is printed as it is."""
    table = Table("Heading", box=None)
    table.add_row("cell")
    Console().print(table)
    assert "cell" in capsys.readouterr().out
