"""`mediarelay batch` on the command line."""

from __future__ import annotations

import contextlib
import csv
import errno
import json
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mediarelay.batch import locks, summary
from mediarelay.batch.state import shown_state
from mediarelay.cli.app import make_app as make_command
from mediarelay_mock.testing import KEY

from .batches import Fast
from .terminals import on_terminal


def _run_tasks(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    make_command()(["tasks", *words], exit_on_error=False, result_action="return_value")
    return capsys.readouterr().out


def test_a_batch_is_listed_beside_tasks(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """`tasks` has a line for each batch, with how many of its jobs are in which state; a password is in none of it."""
    from mediarelay._io.history import History

    address = shown_state("postgresql://me:secret-1@db.example/jobs")
    for state, counts in ((address, {"succeeded": 3, "uncertain": 1}), ("/w/b.sqlite", {"succeeded": 2})):
        History().note_batch(state, "https://gateway.example", tmp_path, counts)
    History().note_batch("/w/b.sqlite", "https://gateway.example", tmp_path, {"succeeded": 4})
    assert [line.split("\t")[3] for line in _run_tasks(capsys).splitlines()] == [
        "4 succeeded",
        "3 succeeded, 1 uncertain",
    ]
    doubtful = _run_tasks(capsys, "--uncertain", "--json")
    assert [one["counts"] for one in json.loads(doubtful)] == [{"succeeded": 3, "uncertain": 1}]
    assert "postgresql://me:***@db.example/jobs" in doubtful


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
        """--dry-run needs no gateway, reports what it would submit, and leaves no state behind."""
        assert command("jobs.jsonl", "--dry-run") == 2
        said = capsys.readouterr()
        assert "Would submit 1 job." in said.out
        assert "jobs.jsonl:2" in said.err
        assert not Path("run.sqlite").exists()

    def test_prices_are_added_up(
        self, command: Callable[..., Any], fast: Fast, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """A rehearsal says what all jobs cost by the gateway's list, a run what those cost that are still due."""
        line = Path("jobs.jsonl").read_text().splitlines()[0]
        others = [line.replace('"a"', '"b"'), line.replace('"a"', '"c"').replace("kling-v2-5-turbo", "kling-v9")]
        Path("jobs.jsonl").write_text("\n".join([line, *others]))
        command("jobs.jsonl", "--dry-run")
        assert "3 jobs: The price is not known: no gateway is named" in capsys.readouterr().err
        command("jobs.jsonl", "--dry-run", "--base-url", fast.base_url)
        said = capsys.readouterr().err
        assert "2 jobs for 0.2 of the gateway's currency" in said
        assert "1 job: The price is not known: the gateway's list has no kling-v9" in said
        command("jobs.jsonl", "--dry-run", "--base-url", fast.base_url, "--json", "--max-paid", "1")
        assert json.loads(capsys.readouterr().out)["price"] == {"amount": 0.1, "known": 1, "unknown": {}}
        for most, is_due in ((1, True), (1, False), (2, True)):
            words = ["jobs.jsonl", "--base-url", fast.base_url, "--api-key", KEY, "--max-paid", str(most)]
            command(*words)
            assert ("1 job for 0.1 of" in capsys.readouterr().err) == is_due

    def test_the_command_runs_and_tells_the_state_later(
        self, command: Callable[..., Any], fast: Fast, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """The good line is done, the bad one reported, what it cost noted, and --status says the same afterwards."""
        assert command("jobs.jsonl", "--base-url", fast.base_url, "--api-key", KEY) == 2
        said = capsys.readouterr()
        assert "1 succeeded" in said.out
        assert "1 job has cost 0.1 of the gateway's currency" in said.err
        (row,) = csv.DictReader(Path("videos/summary.csv").read_text(encoding="utf-8").splitlines())
        assert row["cost"] == "0.1"
        assert len(list(Path("videos").glob("a_*.mp4"))) == 1
        assert command("--status", "--json") == 0
        assert json.loads(capsys.readouterr().out)[0]["state"] == "succeeded"
        listed = _run_tasks(capsys)
        assert listed.count("\n") == 1
        assert listed.split("\t")[1:4] == ["batch", str(Path("run.sqlite").absolute()), "1 succeeded"]

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
        code, drawn = on_terminal([*program, *words], os.environ, columns, cwd=tmp_path)
        plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", drawn)
        assert code == 2, drawn  # one line of the file is bad
        assert "Traceback" not in plain
        boards = [line.rstrip() for line in re.split(r"[\r\n]+", plain) if re.search(r"\d/[\d?]+ \d:\d\d:\d\d", line)]
        assert [line for line in boards if "1/1" in line]
        assert ("━" in plain) == (columns > 100)
        assert max(map(len, boards)) < columns
        assert "1 succeeded" in plain

    @pytest.mark.parametrize(
        ("obstacle", "words"),
        [
            (lambda: Path("videos").write_text("a file"), "not a folder"),
            (lambda: Path("videos/summary.csv").mkdir(parents=True), "summary.csv is a folder"),
            (lambda: Path("run.sqlite").mkdir(), "is a folder"),
            (lambda: Path("run.sqlite").write_bytes(b"no database " * 500), "not a database"),
            (lambda: Path("run.sqlite.lock").mkdir(), "cannot be locked"),
            (lambda: Path("run.sqlite").symlink_to("/proc/none/run.sqlite"), "unable to open"),
            (lambda: Path("videos").symlink_to("/proc/none"), "cannot be put"),
        ],
    )
    @pytest.mark.parametrize("json_too", [False, True])
    def test_what_cannot_be_used_is_told_before_anything_is_sent(
        self,
        command: Callable[..., Any],
        fast: Fast,
        capsys: pytest.CaptureFixture[str],
        obstacle: Callable[[], Any],
        words: str,
        json_too: bool,
    ) -> None:
        """A folder, a summary or a state that cannot be used is one line, or JSON, and costs nothing."""
        obstacle()
        options = ["--json"] if json_too else []
        assert command("jobs.jsonl", "--base-url", fast.base_url, "--api-key", KEY, *options) == 2
        said = capsys.readouterr()
        unrecorded = json.loads(said.out)["message"] if json_too else said.err.strip().splitlines()[-1]
        assert words in unrecorded
        assert "Traceback" not in said.err
        assert fast.posts == 0

    def test_a_torn_state_is_told_with_what_to_do(
        self, command: Callable[..., Any], fast: Fast, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """A state of which a part is missing is not worked on: what it has forgotten would be paid for again."""
        words = ["jobs.jsonl", "--base-url", fast.base_url, "--api-key", KEY]
        command(*words)
        state = Path("run.sqlite")
        content = bytearray(state.read_bytes())
        assert len(content) > 40_000
        content[20_000:32_000] = b"\x7f" * 12_000
        state.write_bytes(content)
        capsys.readouterr()
        posts = fast.posts
        assert command(*words) == 2
        assert "damaged" in capsys.readouterr().err
        assert fast.posts == posts

    def test_a_state_that_another_program_has_locked(
        self,
        command: Callable[..., Any],
        fast: Fast,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """A database browser that holds the file is named as the reason."""
        monkeypatch.setattr(locks, "_FILE_PATIENCE", 0.1)
        with contextlib.closing(sqlite3.connect("run.sqlite", isolation_level=None)) as other:
            other.execute("CREATE TABLE t (c)")
            other.execute("BEGIN EXCLUSIVE")
            assert command("jobs.jsonl", "--base-url", fast.base_url, "--api-key", KEY) == 2
        assert "locked" in capsys.readouterr().err
        assert fast.posts == 0

    def test_a_read_only_state_is_told(
        self,
        command: Callable[..., Any],
        fast: Fast,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """A state that this user may only read, another user's for instance, is reported before anything is sent."""
        whole = sqlite3.connect

        def readonly(path: str, *_: Any, **options: Any) -> Any:
            options.pop("uri", None)
            return whole(f"file:{path}?mode=ro", uri=True, **options)

        Path("run.sqlite").touch()
        monkeypatch.setattr(sqlite3, "connect", readonly)
        monkeypatch.setattr("sqlite3.dbapi2.connect", readonly)
        assert command("jobs.jsonl", "--base-url", fast.base_url, "--api-key", KEY) == 2
        assert "may this user write" in capsys.readouterr().err
        assert fast.posts == 0

    def test_a_state_may_have_any_name(self, command: Callable[..., Any], fast: Fast) -> None:
        """Signs that mean something in addresses are part of the file's name."""
        name = "what? 50%20#1.sqlite"
        assert command("jobs.jsonl", "--base-url", fast.base_url, "--api-key", KEY, "--state", name) == 2
        assert Path(name).stat().st_size > 0

    def test_a_summary_that_cannot_be_written_in_the_end_hides_no_result(
        self,
        command: Callable[..., Any],
        fast: Fast,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """Where the disk is full at the end, the results are reported all the same, and where they stand."""

        def full(*_: Any) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr(summary, "_write", full)
        command("jobs.jsonl", "--base-url", fast.base_url, "--api-key", KEY)
        said = capsys.readouterr()
        assert "1 succeeded" in said.out
        assert "No space left" in said.err
        assert "--status" in said.err

    def test_json_is_json_on_a_terminal_of_ascii_too(self, fast: Fast, tmp_path: Path) -> None:
        """--json prints what any parser reads, whatever the encoding of standard output holds."""
        (tmp_path / "jobs.jsonl").write_text('{"operation": "kling.text2video", "prompt": "猫"}\n', encoding="utf-8")
        program = [sys.executable, "-c", "from mediarelay.cli import main; main()", "batch", "jobs.jsonl"]
        environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
        ran = subprocess.run(
            [*program, "--dry-run", "--json"],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            timeout=60,
            check=False,
        )
        assert json.loads(ran.stdout)["jobs"][0]["arguments"]["prompt"] == "猫"
        assert fast.posts == 0
