"""What one sees who looks inside: MEDIARELAY_LOG and --verbose."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from mediarelay import Relay
from mediarelay._io.logs import log, start_log
from mediarelay_mock.testing import KEY, Running

from .commands import run

PROMPT = "a cat of which no log may say"


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Leave the log as it was."""
    level, handlers = log.level, list(log.handlers)
    yield
    log.setLevel(level)
    log.handlers[:] = handlers


def test_the_log_tells_the_life_of_a_task(kling_mock: Running, capsys: pytest.CaptureFixture[str]) -> None:
    """At debug the log has each request and response, the dialect, the state, the waits and the file, and no body."""
    start_log("debug")
    with Relay(kling_mock.base_url, KEY, clock=kling_mock.clock) as relay:
        relay.kling.text2video(model_name="kling-v1", prompt=PROMPT).wait().download(Path("/dev/null"))
    said = capsys.readouterr().err
    for wanted in (
        "POST /kling/v1/videos/text2video, ",
        "POST /kling/v1/videos/text2video: HTTP 200 after ",
        "read as the dialect kling",
        ": succeeded",
        "waiting ",
        "/0.mp4: HTTP 200",
    ):
        assert wanted in said, wanted
    assert KEY not in said
    assert PROMPT not in said


@pytest.mark.parametrize(("word", "level"), [("info", logging.INFO), ("DEBUG", logging.DEBUG), ("1", logging.DEBUG)])
def test_the_variable_names_the_level(word: str, level: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """MEDIARELAY_LOG takes a level's name, and any other word is taken for debug."""
    monkeypatch.setenv("MEDIARELAY_LOG", word)
    start_log()
    start_log()
    assert log.level == level
    assert len(log.handlers) == 2, "one for standard error, once, beside the one that does nothing"


@pytest.mark.parametrize("word", ["", "0", "off"])
def test_nothing_is_written_where_nobody_wants_it(word: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the variable, or with it off, the library writes nothing."""
    monkeypatch.setenv("MEDIARELAY_LOG", word)
    start_log()
    assert len(log.handlers) == 1


def test_a_command_is_verbose(kling_mock: Running) -> None:
    """--verbose shows requests on standard error, and standard output stays what it is."""
    environment = {"MEDIARELAY_BASE_URL": kling_mock.base_url, "MEDIARELAY_API_KEY": "sk-wrong-key"}
    done = run(environment, "kling", "text2video", "--model-name", "kling-v1", "--prompt", PROMPT, "--verbose")
    assert "POST /kling/v1/videos/text2video: HTTP 401" in done.stderr
    assert "sk-wrong-key" not in done.stderr
    assert done.stdout == ""


def test_verbose_shows_the_headers_of_a_refusal(kling_mock: Running) -> None:
    """With --verbose an error is followed by status and headers of the response that it is about; else it is not."""
    environment = {"MEDIARELAY_BASE_URL": kling_mock.base_url, "MEDIARELAY_API_KEY": "sk-wrong"}
    command = ("kling", "text2video", "--model-name", "kling-v1", "--prompt", PROMPT, "--no-history")
    assert "Its response: HTTP 401; " in run(environment, *command, "--verbose").stderr
    log.setLevel(logging.NOTSET)
    assert "Its response" not in run(environment, *command).stderr
