"""Streams on the command line: text as it comes, on terminals and in pipes."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from mediarelay import Relay
from mediarelay._io.live import Live
from mediarelay.cli.streaming import print_text
from mediarelay_mock.testing import KEY, Running

from . import commands
from .raw import Connection, serve_raw
from .test_streams import CHAT, END, HEAD, chunk, says

HELLO = ["--prompt", "Hello"]


@pytest.fixture
def environment(kling_mock: Running, tmp_path: Path) -> dict[str, str]:
    """The environment of a user of the mock gateway."""
    return _environment(kling_mock.base_url, tmp_path)


def _environment(base_url: str, folder: Path) -> dict[str, str]:
    return {
        **os.environ,
        "MEDIARELAY_BASE_URL": base_url,
        "MEDIARELAY_API_KEY": KEY,
        "MEDIARELAY_HISTORY": str(folder / "history.sqlite3"),
    }


@pytest.mark.parametrize(
    "words",
    [
        ["openai", "chat", "--model", "gpt-4o", *HELLO],
        ["openai", "chat", "--model", "gpt-4o", *HELLO, "--whole"],
        ["openai", "responses", "--model", "gpt-5", "--input", "Hello"],
        ["openai", "completions", "--model", "gpt-3.5-turbo-instruct", *HELLO],
        ["anthropic", "messages", "--model", "claude", "--max-tokens", "9", *HELLO],
        ["gemini", "generate", "--model", "gemini-2.5-pro", *HELLO],
        ["gemini", "stream-generate", "--model", "gemini-2.5-pro", *HELLO],
    ],
    ids=lambda words: " ".join(words[:2] + [one for one in words if one == "--whole"]),
)
def test_a_pipe_gets_the_text_and_nothing_else(words: list[str], environment: dict[str, str]) -> None:
    """Every family that writes prints its text, and everything else to standard error."""
    done = commands.run(environment, *words)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip(" .\n").endswith("cat")
    assert done.stdout.count("\n") == 1


def test_a_pipe_gets_the_text_as_it_is(tmp_path: Path) -> None:
    """Tabs, escapes and letters of any language reach a pipe unchanged, and the last line is ended."""
    text = "def f():\n\treturn '\x1b[1m猫'"
    with serve_raw(says(chunk(text[:9]), b"\n\n", chunk(text[9:]), END)) as server:
        done = commands.run(_environment(server.base_url, tmp_path), "openai", "chat", "--model", "m", *HELLO)
    assert done.stdout == text + "\n"


def test_json_is_one_object(environment: dict[str, str]) -> None:
    """With --json the answer is one object with text, usage and request."""
    told = json.loads(commands.run(environment, "openai", "chat", "--model", "gpt-4o", *HELLO, "--json").stdout)
    assert told["text"]
    assert told["usage"]["output"]
    assert "request_id" in told


def test_a_prompt_comes_from_standard_input(tmp_path: Path) -> None:
    """`--prompt -` sends what stands on standard input."""
    with serve_raw(says(chunk("A"), END)) as server:
        environment = _environment(server.base_url, tmp_path)
        commands.run(environment, "openai", "chat", "--model", "m", "--prompt", "-", stdin="Hello\nthere\n")
    assert b'"content": "Hello\\nthere"' in server.requests[0]


def test_sound_is_written_to_a_file(environment: dict[str, str], tmp_path: Path) -> None:
    """What is answered as a file goes where -o says."""
    target = tmp_path / "cat.mp3"
    words = ["openai", "speech", "--model", "tts-1", "--input", "A cat.", "--voice", "alloy", "-o", str(target)]
    done = commands.run(environment, *words)
    assert done.returncode == 0, done.stderr
    assert target.read_bytes()[:3] == b"ID3"


@pytest.mark.parametrize("as_json", [False, True])
def test_a_stream_that_breaks_off_is_an_error_after_its_text(as_json: bool, tmp_path: Path) -> None:
    """What came is printed, then what happened; the exit code is 1."""
    with serve_raw(says(chunk("A c") + b"\n\n")) as server:
        words = ["gemini", "stream-generate"] if as_json else ["openai", "chat"]
        words += ["--model", "m", *HELLO, *(["--json"] if as_json else [])]
        done = commands.run(_environment(server.base_url, tmp_path), *words)
    assert done.returncode == 1
    if as_json:
        assert json.loads(done.stdout)["error"] == "StreamIncomplete"
        assert json.loads(done.stdout)["events"][0]["id"] == "c1"
    else:
        assert done.stdout == "A c\n"
        assert "StreamIncomplete" in done.stderr


def test_an_interruption_says_what_came(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C in the middle says how much came, that it is charged, and which request it was."""
    read = Live.read

    def interrupted(self: Live, silence: float | None = None) -> bytes | None:
        if (piece := read(self, silence)) is None:
            raise KeyboardInterrupt
        return piece

    monkeypatch.setattr(Live, "read", interrupted)
    with serve_raw(says(chunk("A cat") + b"\n\n")) as server:
        done = commands.run(_environment(server.base_url, tmp_path), "openai", "chat", "--model", "m", *HELLO)
    assert done.returncode == 130
    assert done.stdout == "A cat\n"
    assert "5 characters came, request 20260101a" in done.stderr


def test_nothing_acts_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal control characters are shown as what they are, tabs stay, and pictures are only named."""

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    def respond(connection: Connection) -> Any:
        connection.read()
        picture = f"\x1b[2J\ta ![cat](data:image/png;base64,{'iVBO' * 99})"
        connection.write(HEAD + chunk(picture) + END)

    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    with serve_raw(respond) as server, Relay(server.base_url, KEY) as relay:
        result = print_text(relay.openai.stream_chat(**CHAT))
    assert terminal.getvalue() == "\\u001b[2J\ta ![cat](data:…)\n"
    assert result.text is not None
    assert result.text.startswith("\x1b")
