"""What gateways may write into a result: links without a slash, odd endings, other kinds, results under an error."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from mediarelay import Relay, errors
from mediarelay._core.actions import Response
from mediarelay._core.links import as_link
from mediarelay._core.quoting import PART, redact
from mediarelay._core.response import read_task
from mediarelay._io.bodies import as_utf8
from mediarelay_client.tasks import find_operation
from mediarelay_mock.clock import ManualClock
from mediarelay_mock.testing import KEY, SharedClock

from .sample_files import KINDS

PNG = KINDS["image/png"]


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("media/a.mp4", "/media/a.mp4"),
        ("./media/a.mp4?sign=1", "/media/a.mp4?sign=1"),
        ("a.PNG", "/a.PNG"),
        ("cdn.example.com/v/a.mp4", "//cdn.example.com/v/a.mp4"),
        ("localhost:3000/a.mp4", "//localhost:3000/a.mp4"),
        ("10.0.0.1/a.mp4", "//10.0.0.1/a.mp4"),
        ("n/a", None),
        ("image/png", None),
        ("1.25", None),
        ("../a.mp4", None),
        ("failed: a.mp4", None),
        ("media/None.mp4", None),
        ("javascript:a.mp4", None),
    ],
)
def test_a_link_may_lack_its_slash(text: str, link: str | None) -> None:
    """By its ending a path without a slash in front is the gateway's own, and one behind a host is that host's."""
    assert as_link(text) == link


def image(link: str, served: httpx.Response, target: Path) -> Path:
    """Fetch a picture whose link and file are these, and return where it is."""

    def response(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"data": [{"url": link}]}) if request.method == "POST" else served

    transport = httpx.MockTransport(response)
    with Relay("https://gateway.example", KEY, transport=transport, clock=SharedClock(ManualClock())) as relay:
        return relay.openai.images(prompt="a cat").download(target).path


@pytest.mark.parametrize(
    "link", ["/a/b.p%1Bg", "/a/b.%1b[3", "/a/b.:ads", "/a/b.%2e%2e", "/a/b.m%2F4", "/a/b", "/a/b.%20"]
)
def test_endings_of_names_are_letters_and_digits(link: str, tmp_path: Path) -> None:
    """No ending of a link puts anything but letters and digits into a file's name."""
    assert image(link, httpx.Response(200, content=PNG, headers={"content-type": "image/png"}), tmp_path).name == (
        "images.png"
    )


@pytest.mark.parametrize("kind", [None, "application/octet-stream"])
@pytest.mark.parametrize("content", [b"internal error " * 60, b"%PDF-1.7" + bytes(600), b"MZ\x90" + bytes(600)])
def test_what_no_host_names_is_held_to_what_was_bought(kind: str | None, content: bytes, tmp_path: Path) -> None:
    """Where the host does not say what a file is, a call that makes pictures takes no text, document or program."""
    served = httpx.Response(200, content=content, headers={"content-type": kind} if kind else {})
    with pytest.raises(errors.DownloadError, match="promised"):
        image("/a/b.png", served, tmp_path)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("status", [429, 500, 503])
@pytest.mark.parametrize(
    ("method", "document"),
    [
        ("images", {"data": [{"url": "https://cdn.example/a.png"}]}),
        ("images", {"data": [{"b64_json": "iVBORw0KGgo="}]}),
        ("chat", {"choices": [{"message": {"content": "hello"}}]}),
    ],
)
def test_a_result_under_an_error_is_taken(status: int, method: str, document: Any) -> None:
    """Whatever the status says, what was made is there and paid for: it is delivered, and nothing is sent again."""
    sent = []

    def response(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(status, json=document)

    arguments: dict[str, Any] = {"prompt": "a"} if method == "images" else {"model": "m", "messages": []}
    clock = SharedClock(ManualClock())
    with Relay("https://gateway.example", KEY, transport=httpx.MockTransport(response), clock=clock) as relay:
        result = getattr(relay.openai, method)(**arguments)
    assert result.files or result.text
    assert len(sent) == 1


def test_a_reason_may_be_an_object() -> None:
    """A reason that is an object or a list is quoted by its words."""
    operation = find_operation("klingCreateText2Video")
    for reason in ('{"message": "no luck"}', '[{"message": "no luck"}]'):
        data = f'{{"task_id": "1", "task_status": "failed", "task_status_msg": {reason}}}'
        body = f'{{"code": 0, "data": {data}}}'.encode()
        assert "no luck" in str(read_task(operation, Response(200, {}, body)).reason)
    refused = read_task(operation, Response(400, {}, b'{"code": 1201, "message": {"zh": "bu xing"}}'))
    assert "bu xing" in str(refused.reason)


def test_parts_of_the_key_are_taken_out_of_errors() -> None:
    """An error that cuts the key short shows none of its runs of twelve characters; a few at either end may stay."""
    key = "sk-AbCdEfGh0123456789IjKlMnOpQr"
    for written in (key[:20], key[:12] + "...", key[5:25], key[-15:]):
        assert redact(f"key {written}!", (key,), parts=True) == f"key {written}!".replace(written.strip("."), PART)
    assert redact("sk-AbC***OpQr", (key,), parts=True) == "sk-AbC***OpQr"
    assert redact(key, (key,), parts=True) == "[api key]"

    def response(_: httpx.Request) -> httpx.Response:
        return httpx.Response(401, json={"error": {"message": f"Incorrect API key: {key[:18]}***"}})

    relay = Relay("https://gateway.example", key, transport=httpx.MockTransport(response))
    with pytest.raises(errors.AuthenticationError) as caught:
        relay.openai.images(prompt="a")
    assert key[:12] not in str(caught.value) + str(caught.value.response)


def test_sounds_are_not_taken_for_text() -> None:
    """Samples that could be read as UTF-16 stay the bytes that they are; JSON in UTF-16 becomes UTF-8."""
    sound = b"\x00\x10\x00\x20" * 500
    assert as_utf8(sound) == sound
    assert as_utf8('{"a": "é"}'.encode("utf-16")) == '{"a": "é"}'.encode()
