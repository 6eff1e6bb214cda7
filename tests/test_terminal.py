"""What draws on a terminal, drawn on one: 80 and 200 columns wide."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from mediarelay._io.history import History
from mediarelay_mock.clock import MockClock
from mediarelay_mock.testing import KEY, Running, serve_mock

from .commands import COMMAND
from .terminals import on_terminal

BOTH = pytest.mark.parametrize("columns", [80, 200])
NARROW = pytest.mark.parametrize("columns", [80])


@pytest.fixture(scope="module")
def quick() -> Iterator[Running]:
    """A mock gateway in real time, fast, that hints short pauses."""
    with serve_mock(poll_after=0.05) as mock:
        mock.gateway.clock = MockClock(60)
        yield mock


@pytest.fixture
def environment(quick: Running, tmp_path: Path) -> dict[str, str]:
    """The environment of a user who has set gateway and key."""
    return {
        **os.environ,
        "MEDIARELAY_BASE_URL": quick.base_url,
        "MEDIARELAY_API_KEY": KEY,
        "MEDIARELAY_HISTORY": str(tmp_path / "history.sqlite3"),
    }


@BOTH
def test_progress_is_drawn(environment: dict[str, str], columns: int, tmp_path: Path) -> None:
    """A wait shows its state, its requests and the usual time in one line that fits; the file is named at the end."""
    target = tmp_path / "cat.mp4"
    seen = on_terminal([*COMMAND, "kling", "text2video", "--prompt", "a", "-o", str(target)], environment, columns)
    assert (seen.code, "Traceback" in seen.raw) == (0, False), seen.text
    drawn = [line for line in seen.lines if "request" in line and "waited" not in line]
    assert any("running" in line and "usually take" in line for line in drawn)
    assert max(map(len, drawn)) <= columns
    assert str(target) in seen.text
    assert target.exists()


@BOTH
def test_progress_in_percent_is_drawn(environment: dict[str, str], columns: int) -> None:
    """Where a gateway reports progress, the bar and the number say so, in one line that fits."""
    with serve_mock("new-api-c", poll_after=0.05) as mock:
        mock.gateway.clock = MockClock(60)
        gateway = {**environment, "MEDIARELAY_BASE_URL": mock.base_url}
        words = ["kling", "text2video", "--model-name", "kling-v1", "--prompt", "a"]
        seen = on_terminal([*COMMAND, *words], gateway, columns)
    assert (seen.code, "Traceback" in seen.raw) == (0, False), seen.text
    drawn = [line for line in seen.lines if " %" in line]
    assert drawn
    assert max(map(len, drawn)) <= columns


@BOTH
def test_the_list_of_tasks_fits(environment: dict[str, str], columns: int) -> None:
    """Nothing of an id, a file or an address is cut or folded where the terminal is wide enough for it."""
    task_id, file = "0f8fad5b-d9cb-469f-a165-70867728950e", Path("/home/someone/videos/of/cats/cat.mp4")
    handle = '{"v":1,"op":"klingCreateText2Video","id":"1"}'
    history = History(Path(environment["MEDIARELAY_HISTORY"]))
    history.add(handle, task_id, "https://gateway.example")
    history.note(task_id, "https://gateway.example", "succeeded", file)
    seen = on_terminal([*COMMAND, "tasks"], environment, columns)
    assert (seen.code, seen.widest() <= columns) == (0, True), seen.text
    for word in (task_id, str(file), "https://gateway.example", "kling text2video", "succeeded"):
        assert any(word in line for line in seen.lines), seen.lines


@BOTH
@pytest.mark.parametrize("words", [["--help"], ["kling", "--help"], ["jimeng", "official-action", "--help"]])
def test_help_fits(words: list[str], environment: dict[str, str], columns: int) -> None:
    """Help is drawn within the terminal's width."""
    seen = on_terminal([*COMMAND, *words], environment, columns)
    assert (seen.code, seen.widest() <= columns) == (0, True)
    assert "Usage: mediarelay" in seen.text


@NARROW
@pytest.mark.parametrize(
    ("words", "code", "complaint"),
    [
        (["kling", "text2video", "--prompt", "mock:fail"], 1, "risk control"),
        (["kling", "text2video", "--prompt", "mock:reject"], 1, "SubmitRejected"),
        (["kling", "text2video", "--prompt", "a", "--sound", "loud"], 2, "Choose from"),
        (["kling", "teleport"], 2, "Unknown command"),
        (["wait", "17"], 2, "--operation"),
        (["kling", "text2video", "--prompt", "a", "-o", "-"], 2, "terminal"),
    ],
)
def test_errors_are_drawn(
    words: list[str], code: int, complaint: str, environment: dict[str, str], columns: int
) -> None:
    """An error on a terminal is a sentence, not a traceback."""
    seen = on_terminal([*COMMAND, *words], environment, columns)
    assert (seen.code, "Traceback" in seen.raw) == (code, False), seen.text
    assert complaint in seen.text


@NARROW
def test_an_interrupted_wait_leaves_the_terminal_whole(environment: dict[str, str], columns: int) -> None:
    """Ctrl-C ends the drawing, shows the cursor again, and prints the way back."""
    struck: list[int] = []

    def strike(text: str, process: subprocess.Popen[bytes]) -> None:
        if "running" in text and not struck:
            struck.append(process.pid)
            process.send_signal(signal.SIGINT)

    command = [*COMMAND, "kling", "text2video", "--prompt", "mock:stuck"]
    seen = on_terminal(command, environment, columns, on_text=strike)
    assert (seen.code, "Traceback" in seen.raw) == (130, False), seen.text
    assert "mediarelay wait '{" in seen.text
    assert seen.raw.rfind("\x1b[?25h") >= seen.raw.rfind("\x1b[?25l")
