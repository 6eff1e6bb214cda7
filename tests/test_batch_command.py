"""`mediarelay batch` on the command line."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mediarelay.cli import make_app as make_command

from .batches import Fast
from .serving import KEY
from .terminal import run_on_terminal


class TestCommand:
    """`mediarelay batch`."""

    @pytest.fixture
    def command(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Any]:
        """Run it in an empty folder with one good and one bad line."""
        monkeypatch.chdir(tmp_path)
        line = '{"job": "a", "operation": "kling.text2video", "model_name": "kling-v2-5-turbo", "prompt": "a cat"}'
        Path("jobs.jsonl").write_text(f"{line}\nbad\n", encoding="utf-8")
        app = make_command()
        return lambda *words: app(["batch", *words], exit_on_error=False, result_action="return_value")

    def test_a_rehearsal_sends_nothing(self, command: Callable[..., Any], capsys: pytest.CaptureFixture[str]) -> None:
        """--dry-run needs no gateway, tells what it would submit, and leaves no state behind."""
        assert command("jobs.jsonl", "--dry-run") == 2
        said = capsys.readouterr()
        assert "Would submit 1 jobs" in said.out
        assert "jobs.jsonl:2" in said.err
        assert not Path("run.sqlite").exists()

    def test_the_command_runs_and_tells_the_state_later(
        self, command: Callable[..., Any], fast: Fast, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """The good line is done, the bad one told, and --status says the same afterwards."""
        assert command("jobs.jsonl", "--base-url", fast.base_url, "--api-key", KEY) == 2
        assert "1 succeeded" in capsys.readouterr().out
        assert len(list(Path("videos").glob("a_*.mp4"))) == 1
        assert command("--status", "--json") == 0
        assert json.loads(capsys.readouterr().out)[0]["state"] == "succeeded"

    def test_a_missing_state_is_said(self, command: Callable[..., Any], capsys: pytest.CaptureFixture[str]) -> None:
        """--status without a state is unusable input, not a traceback."""
        assert command("--status") == 2
        assert "no state" in capsys.readouterr().err

    @pytest.mark.parametrize("columns", [80, 200])
    def test_it_draws_on_a_terminal(
        self, command: Callable[..., Any], fast: Fast, tmp_path: Path, columns: int
    ) -> None:
        """On a terminal the board shows how many jobs are done, in a line that fits."""
        assert command is not None
        program = [sys.executable, "-c", "from mediarelay.cli import main; main()"]
        words = ["batch", "jobs.jsonl", "--base-url", fast.base_url, "--api-key", KEY]
        code, drawn = run_on_terminal([*program, *words], columns=columns, cwd=tmp_path)
        plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", drawn)
        assert code == 2, drawn  # one line of the file is bad
        assert "Traceback" not in plain
        boards = [line.rstrip() for line in re.split(r"[\r\n]+", plain) if re.search(r"\d/[\d?]+ \d:\d\d:\d\d", line)]
        assert [line for line in boards if "1/1" in line]
        assert ("━" in plain) == (columns > 100)
        assert max(map(len, boards)) < columns
        assert "1 succeeded" in plain
