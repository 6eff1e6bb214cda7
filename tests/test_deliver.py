"""A result that comes at once is delivered whole, or it is said where it is: no task leads back to it."""

from __future__ import annotations

import base64
import json
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from mediarelay import Relay, errors
from mediarelay.cli.deliver import deliver
from mediarelay.cli.interruption import Stopped, stoppable
from mediarelay.cli.options import RunOptions
from mediarelay.task import Result
from mediarelay_mock.testing import KEY

from .sample_files import KINDS, png

PNG = KINDS["image/png"]
PICTURE = base64.b64encode(PNG).decode()
ANOTHER = base64.b64encode(png(400, 301)).decode()
LINK = "https://cdn.example/a.png?signature=1"
Answered = Callable[..., Result]


@pytest.fixture
def answered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Answered:
    """Return a function that makes the result of a call which was answered with some JSON."""
    monkeypatch.chdir(tmp_path)

    def result(document: Any, method: str = "images", fetched: httpx.Response | Exception | None = None) -> Result:
        def response(request: httpx.Request) -> httpx.Response:
            if request.method == "POST":
                return httpx.Response(200, json=document)
            if isinstance(fetched, Exception):
                raise fetched
            return fetched or httpx.Response(410)

        relay = Relay("https://gateway.example", KEY, transport=httpx.MockTransport(response))
        arguments: dict[str, Any] = {"prompt": "a cat"} if method == "images" else {"model": "m", "messages": []}
        made: Result = getattr(relay.openai, method)(**arguments)
        return made

    return result


def said(text: str) -> dict[str, Any]:
    """Return the response of a chat."""
    return {"choices": [{"message": {"role": "assistant", "content": text}}]}


def pictures(*files: str) -> dict[str, Any]:
    """Return the response of a call that makes pictures."""
    return {"data": [{"b64_json": file} for file in files]}


@pytest.mark.parametrize("output", ["answer.txt", "here/", "-"])
def test_a_text_goes_where_it_was_wanted(answered: Answered, output: str, capfdbinary: Any) -> None:
    """-o takes the text of an answer, too, as it is; a dash is standard output, and a folder names it."""
    assert deliver(answered(said("hello \x1b 猫"), "chat"), RunOptions(output=output), {}) == 0
    written = {"answer.txt": Path("answer.txt"), "here/": Path("here/chat.txt")}.get(output)
    out = capfdbinary.readouterr().out
    assert (out if written is None else written.read_bytes()) == "hello \x1b 猫".encode()


def test_an_answer_without_text_is_written_as_json(answered: Answered) -> None:
    """What is neither a file nor a text goes to -o as the JSON that it is."""
    assert deliver(answered({"odd": [1]}, "chat"), RunOptions(output="answer.json"), {}) == 0
    assert json.loads(Path("answer.json").read_text()) == {"odd": [1]}


def test_pictures_within_the_response_are_kept_without_being_asked_for(answered: Answered, capsys: Any) -> None:
    """Without -o nothing would hold them: they are put into a new folder here, and its name is printed."""
    assert deliver(answered(pictures(PICTURE, ANOTHER)), RunOptions(), {}) == 0
    printed = [line.split("  ")[0] for line in capsys.readouterr().out.splitlines()]
    assert [Path(name).read_bytes() for name in printed] == [PNG, png(400, 301)]


@pytest.mark.parametrize("output", [None, "out.png"])
def test_one_damaged_picture_loses_no_other(answered: Answered, output: str | None) -> None:
    """All that can be delivered is, and the error tells of what cannot."""
    with pytest.raises(errors.DownloadError, match="damaged"):
        deliver(answered(pictures(PICTURE, "!" * 99, ANOTHER)), RunOptions(output=output), {})
    found = list(Path().rglob("*.png"))
    assert len(found) == 2


def test_a_picture_that_cannot_be_written_is_put_elsewhere(answered: Answered) -> None:
    """A disk that is full after paying costs no picture that only the response held."""
    with pytest.raises(errors.DownloadError, match="put into"):
        deliver(answered(pictures(PICTURE)), RunOptions(output="/dev/full"), {})
    assert [path.read_bytes() for path in Path().rglob("*.png")] == [PNG]


def test_a_link_that_fails_is_told_whole(answered: Answered) -> None:
    """Where no task leads back to a result its link is printed with the signature without which it is worth nothing."""
    for fetched in (httpx.Response(410), httpx.Response(200, headers={"content-type": "text/html"}, text="<p>")):
        result = answered({"data": [{"url": LINK}]}, fetched=fetched)
        with pytest.raises(errors.DownloadError) as caught:
            deliver(result, RunOptions(output="out.png"), {})
        assert str(caught.value).endswith(f"It is at {LINK}")


def test_an_interrupted_download_tells_the_links(answered: Answered, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C during the download of a result without a task names the links to what is still to be fetched."""

    def interrupt(*_: Any, **__: Any) -> None:
        raise KeyboardInterrupt

    result = answered({"data": [{"url": LINK}]})
    monkeypatch.setattr(result, "download", interrupt)
    with pytest.raises(KeyboardInterrupt) as caught:
        deliver(result, RunOptions(output="out.png"), {})
    assert LINK in " ".join(caught.value.__notes__)


def test_nothing_made_is_no_success(answered: Answered, capsys: Any) -> None:
    """A response without anything made is shown, and with -o the command fails."""
    assert deliver(answered({"odd": 1}), RunOptions(output="out.png"), {}) == 1
    assert "odd" in capsys.readouterr().out
    with pytest.raises(errors.DownloadError, match="odd"):
        answered({"odd": 1}).download()


def test_several_files_for_a_device_go_to_it(answered: Answered) -> None:
    """Nothing is made beside a device: /dev/null takes all of them."""
    assert deliver(answered(pictures(PICTURE, ANOTHER)), RunOptions(output="/dev/null"), {}) == 0
    assert not Path("/dev/null-1").exists()


@pytest.mark.parametrize("first", [signal.SIGINT, signal.SIGTERM])
def test_only_the_first_signal_counts(first: signal.Signals) -> None:
    """A second Ctrl-C or SIGTERM does not cut off what is said of the way back; afterwards handlers are as before."""
    usual: dict[signal.Signals, Any] = {signal.SIGINT: signal.default_int_handler, signal.SIGTERM: signal.SIG_DFL}
    # Tests that run in the background were started with Ctrl-C ignored.
    before = {number: signal.signal(number, handler) for number, handler in usual.items()}
    try:
        with stoppable():
            with pytest.raises(KeyboardInterrupt) as caught:
                signal.raise_signal(first)
            signal.raise_signal(signal.SIGINT)
            signal.raise_signal(signal.SIGTERM)
        assert isinstance(caught.value, Stopped) == (first == signal.SIGTERM)
        assert {number: signal.getsignal(number) for number in usual} == usual
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
