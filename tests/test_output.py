"""Where results go, and what is said when the command is ended: nothing that was paid for is lost."""

from __future__ import annotations

import json
import os
import shlex
import signal
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mediarelay import Relay, errors
from mediarelay.cli.output import check_output, write_result
from mediarelay.errors import InvalidInput
from mediarelay_mock.app import MockGateway, make_app
from mediarelay_mock.clock import MockClock
from mediarelay_mock.testing import KEY, Running, serve, serve_mock

from .commands import COMMAND, MAIN, run

ENDING = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]
TEXT = ["kling", "text2video", "--prompt", "a"]


@pytest.fixture(scope="module")
def quick() -> Iterator[Running]:
    """A mock gateway in real time, fast, that hints short pauses."""
    with serve_mock(poll_after=0.05) as mock:
        mock.gateway.clock = MockClock(200)
        yield mock


def around(base_url: str, tmp_path: Path) -> dict[str, str]:
    """Return the environment of a user who has set gateway and key."""
    history = str(tmp_path / "history.sqlite3")
    own = {"MEDIARELAY_BASE_URL": base_url, "MEDIARELAY_API_KEY": KEY, "MEDIARELAY_HISTORY": history}
    return {**os.environ, **own, "COLUMNS": "120"}


class Held:
    """A mock gateway that says when a request has come, and holds its response back until it is let go."""

    def __init__(self, method: str, part: str) -> None:
        self.gateway = MockGateway(keys=(KEY,), clock=MockClock(200), poll_after=0.05)
        self.come, self.go = threading.Event(), threading.Event()
        self._app, self._method, self._part = make_app(self.gateway), method, part

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answer, sooner or later."""
        if scope["type"] == "http" and scope["method"] == self._method and self._part in scope["path"]:
            import asyncio

            self.come.set()
            await asyncio.to_thread(self.go.wait, 30)
        await self._app(scope, receive, send)


def strike(held: Held, number: int, tmp_path: Path, *words: str) -> tuple[int, str, str]:
    """Run a command, end it by a signal while a request is held, and return its code and what it said."""
    with serve(held) as base_url:
        environment, pipe = around(base_url, tmp_path), subprocess.PIPE
        process = subprocess.Popen([*COMMAND, *words], env=environment, stdout=pipe, stderr=pipe, text=True)
        assert held.come.wait(30)
        process.send_signal(number)
        out, err = process.communicate(timeout=30)
        held.go.set()
    assert "Traceback" not in err
    return process.returncode, out, err


@pytest.mark.parametrize("number", ENDING)
def test_ending_during_the_submission_names_the_external_id(number: int, tmp_path: Path) -> None:
    """Ctrl-C, docker stop or a closed terminal during the POST print the id by which the task can be found."""
    code, _, err = strike(Held("POST", "text2video"), number, tmp_path, *TEXT)
    assert (code, "external id is mr-" in err) == (128 + number, True), err


@pytest.mark.parametrize("number", ENDING)
@pytest.mark.parametrize("part", ["/kling/", "/media/"], ids=["wait", "download"])
def test_ending_after_the_submission_shows_the_way_back(number: int, part: str, tmp_path: Path) -> None:
    """Whatever ends the wait or the download, the command that resumes it is printed, and works."""
    target = tmp_path / "a cat.mp4"
    held = Held("GET", part)
    code, _, err = strike(held, number, tmp_path, *TEXT, "-o", str(target))
    assert code == 128 + number
    words = shlex.split(err[err.index("mediarelay wait") :].splitlines()[0])
    with serve(make_app(held.gateway)) as base_url:
        done = run(around(base_url, tmp_path), *words[1:])
    assert (done.returncode, target.exists()) == (0, True), done.stderr


def test_an_ignored_hangup_stays_ignored(tmp_path: Path) -> None:
    """Under nohup a closed terminal ends nothing."""
    held = Held("GET", "/kling/")
    with serve(held) as base_url:
        command = [*COMMAND[:2], f"import signal; signal.signal(signal.SIGHUP, signal.SIG_IGN); {MAIN}", *TEXT]
        process = subprocess.Popen(command, env=around(base_url, tmp_path), stderr=subprocess.PIPE, text=True)
        assert held.come.wait(30)
        process.send_signal(signal.SIGHUP)
        held.go.set()
        _, err = process.communicate(timeout=30)
    assert process.returncode == 0, err


@pytest.mark.parametrize(
    "words",
    [
        [*TEXT, "--nonsense", "--json"],
        ["kling", "teleport", "--json"],
        [*TEXT, "--json", "--sound", "loud"],
        [*TEXT, "--json=true", "--camera-control", "{"],
        [*TEXT, "--json", "-o", "/dev/null/cat.mp4"],
        [*TEXT, "--json", "-o", "-"],
        [*TEXT, "--json", "--cfg-scale", "7", "--dry-run"],
        ["wait", "{}", "--json"],
        [*TEXT, "--json", "--base-url", "nonsense"],
        ["tasks", "--json"],
    ],
)
def test_json_is_printed_whatever_happens(words: list[str], quick: Running, tmp_path: Path) -> None:
    """With --json standard output holds JSON for usage errors, settings and problems of a dry run, too."""
    done = run(around(quick.base_url, tmp_path), *words)
    reported = json.loads(done.stdout)
    assert "Traceback" not in done.stderr
    assert done.returncode == (0 if words[0] == "tasks" else 2)
    if "--dry-run" not in words and words[0] != "tasks":
        assert (reported["error"], bool(reported["message"])) == ("InvalidInput", True)


@pytest.mark.parametrize("number", ENDING)
def test_an_interruption_is_json_where_json_is_wanted(number: int, tmp_path: Path) -> None:
    """With --json an interruption prints the handle as JSON, too."""
    code, out, _ = strike(Held("GET", "/kling/"), number, tmp_path, *TEXT, "--json")
    reported = json.loads(out)
    assert (code, reported["error"]) == (128 + number, "Interrupted")
    assert json.loads(reported["handle"])["op"] == "klingCreateText2Video"


@pytest.mark.parametrize("name", ["file/cat.mp4", "file/", "/proc/cat.mp4", "x" * 300 + ".mp4", "a\0b", "full"])
def test_a_target_that_cannot_be_written_is_found_before_paying(name: str, quick: Running, tmp_path: Path) -> None:
    """Where the result cannot be put is found by trying, and nothing is submitted."""
    (tmp_path / "file").write_text("in the way")
    os.mkfifo(tmp_path / "full", 0o000)
    if name == "full" and os.access(tmp_path / "full", os.W_OK):
        pytest.skip("a user who may do everything may write to this, too")
    known = len(quick.gateway.store)
    done = run(around(quick.base_url, tmp_path), *TEXT, "-o", name if name[0] == "/" else f"{tmp_path}/{name}")
    assert (done.returncode, len(quick.gateway.store)) == (2, known)
    assert "cannot be written" in done.stderr


@pytest.mark.parametrize("name", ["cat.mp4", "new/folder/cat.mp4", "new/", "."])
def test_a_target_that_can_be_written_is_left_alone(name: str, tmp_path: Path) -> None:
    """Trying leaves nothing behind; folders that are not there yet are no hindrance."""
    check_output(f"{tmp_path}/{name}")
    check_output(os.devnull)
    check_output(None)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_kept(quick: Running, tmp_path: Path) -> None:
    """`-o` never replaces a file unless it is told to: it says so before paying; further files take a free name."""
    (tmp_path / "cat.png").write_text("mine")
    known, words = len(quick.gateway.store), ["kling", "generations", "--prompt", "a", "-o", f"{tmp_path}/cat.png"]
    done = run(around(quick.base_url, tmp_path), *words)
    assert (done.returncode, len(quick.gateway.store)) == (2, known)
    assert "--overwrite" in done.stderr
    assert (tmp_path / "cat.png").read_text() == "mine"
    words[-1] = f"{tmp_path}/dog.png"
    (tmp_path / "dog-1.png").write_text("mine")
    assert run(around(quick.base_url, tmp_path), *words, "--n", "3").returncode == 0
    assert (tmp_path / "dog-1.png").read_text() == "mine"
    assert {path.name for path in tmp_path.glob("dog*")} == {"dog.png", "dog-1.png", "dog-2.png", "dog-3.png"}
    assert run(around(quick.base_url, tmp_path), *words, "--overwrite").returncode == 0


def test_a_dash_is_standard_output(quick: Running, tmp_path: Path) -> None:
    """`-o -` writes the file's bytes to standard output and everything else to standard error."""
    done = run(around(quick.base_url, tmp_path), *TEXT, "-o", "-")
    assert (done.returncode, done.raw[4:8]) == (0, b"ftyp"), done.stderr
    assert "5 seconds long" in done.stderr
    done = run(around(quick.base_url, tmp_path), "kling", "generations", "--prompt", "a", "--n", "2", "-o", "-")
    assert (done.returncode, done.raw[:4], "a further one is at http" in done.stderr) == (0, b"\x89PNG", True)
    with pytest.raises(InvalidInput, match="--json"):
        check_output("-", json=True)


def test_a_target_that_fails_after_paying_gives_link_and_handle(kling_mock: Running, tmp_path: Path) -> None:
    """What can no longer be written after the wait ends in DownloadError with link and handle, not in a traceback."""
    with Relay(kling_mock.base_url, KEY, clock=kling_mock.clock) as relay:
        result = relay.kling.text2video(prompt="a cat").wait()
        (tmp_path / "file").write_text("in the way")
        with pytest.raises(errors.DownloadError) as failed:
            write_result(result, str(tmp_path / "file" / "cat.mp4"), 0)
    assert (failed.value.handle, result.urls[0] in str(failed.value)) == (result.handle, True)
