"""Recordings: whole after every exchange, without secrets, bounded in size, and readable by others."""

from __future__ import annotations

import asyncio
import base64
import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from mediarelay import AsyncRelay, Relay, errors
from mediarelay._io.har import FILE_BYTES, OTHER, Secrets
from mediarelay._io.recording import Recorder, Recording
from mediarelay_mock.testing import KEY

ACCEPTED = {"code": 0, "message": "SUCCEED", "data": {"task_id": "17", "task_status": "submitted"}}
CHAT = {"model": "gpt-4o", "messages": [{"role": "user", "content": "hi"}]}


def entries(path: Path) -> list[dict[str, Any]]:
    """Return the entries of a recording, in which no key may stand."""
    text = path.read_text("utf-8")
    assert KEY not in text
    found: list[dict[str, Any]] = json.loads(text)["log"]["entries"]
    return found


def submit(path: Path | None, handler: Any) -> None:
    """Submit one task to a gateway that responds by a function."""
    with Relay("https://gateway.example", KEY, transport=httpx.MockTransport(handler), record=path) as relay:
        relay.kling.text2video(model_name="kling-v2-5-turbo", prompt="a cat")


@pytest.mark.parametrize("name", ["run.har", "run.jsonl"])
def test_an_exchange_is_recorded_without_the_key(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was sent and what came stands in the file that MEDIARELAY_RECORD names, and the key stands nowhere."""
    path = tmp_path / "new" / name
    monkeypatch.setenv("MEDIARELAY_RECORD", str(path))

    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={**ACCEPTED, "echo": f"Bearer {KEY}"}, headers={"Set-Cookie": "session=1"})

    submit(None, respond)
    found = entries(path) if name == "run.har" else [json.loads(path.read_text("utf-8").splitlines()[1])]
    assert KEY not in path.read_text("utf-8")
    (one,) = found
    assert (one["request"]["method"], one["request"]["url"]) == (
        "POST",
        "https://gateway.example/kling/v1/videos/text2video",
    )
    assert {"name": "Authorization", "value": "Bearer [api key]"} in one["request"]["headers"]
    assert json.loads(one["request"]["postData"]["text"])["prompt"] == "a cat"
    assert json.loads(one["response"]["content"]["text"]) == {**ACCEPTED, "echo": "Bearer [api key]"}
    assert {"name": "set-cookie", "value": OTHER} in [
        {**header, "name": header["name"].lower()} for header in one["response"]["headers"]
    ]


def test_a_lost_response_is_recorded(tmp_path: Path) -> None:
    """A submission whose response is lost is in the recording, with status 0 and what happened."""

    def respond(_: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("reset by peer")

    transport = httpx.MockTransport(respond)
    with (
        Relay("https://gateway.example", KEY, transport=transport, record=tmp_path / "run.har") as relay,
        pytest.raises(errors.SubmitUncertain),
    ):
        relay.openai.chat(**CHAT)  # type: ignore[arg-type]
    (first,) = entries(tmp_path / "run.har")
    assert (first["response"]["status"], first["response"]["_error"]) == (0, "reset by peer")


@pytest.mark.parametrize("left", ['\n{"cut', ',\n{"cut', ",\n", "", "\n]", "\n]}}"])
def test_a_recording_goes_on_after_a_crash(left: str, tmp_path: Path) -> None:
    """Wherever a process was killed while it wrote, whole exchanges stay, and the next process adds to them."""
    path = tmp_path / "run.har"
    submit(path, lambda _: httpx.Response(200, json=ACCEPTED))
    path.write_text(path.read_text("utf-8").removesuffix("\n]}}\n") + left, "utf-8")
    submit(path, lambda _: httpx.Response(200, json=ACCEPTED))
    assert [one["response"]["status"] for one in entries(path)] == [200, 200]


def test_another_file_is_left_alone(tmp_path: Path) -> None:
    """A file that is no recording is not written to, and nothing is sent."""
    path = tmp_path / "notes.har"
    path.write_text("my notes", "utf-8")
    with pytest.raises(errors.InvalidInput, match="something else"):
        submit(path, lambda _: pytest.fail("sent"))
    assert path.read_text("utf-8") == "my notes"


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that comes in pieces."""

    def __init__(self, *pieces: bytes) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        yield from self._pieces

    async def __aiter__(self) -> Any:
        for piece in self._pieces:
            yield piece


def test_a_stream_is_recorded_as_it_passes(tmp_path: Path) -> None:
    """The events of a stream are recorded whole, for threads and for asyncio, though nobody holds them as a whole."""
    events = [
        b'data: {"choices":[{"delta":{"content":"A"},"index":0,"finish_reason":"stop"}]}\n\n',
        b"data: [DONE]\n\n",
    ]

    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=Pieces(*events))

    async def listen() -> None:
        transport = httpx.MockTransport(respond)
        async with AsyncRelay(
            "https://gateway.example", KEY, transport=transport, record=tmp_path / "run.har"
        ) as relay:
            async for _ in await relay.openai.stream_chat(**CHAT):  # type: ignore[arg-type]
                pass

    with Relay(
        "https://gateway.example", KEY, transport=httpx.MockTransport(respond), record=tmp_path / "run.har"
    ) as relay:
        for _ in relay.openai.stream_chat(**CHAT):  # type: ignore[arg-type]
            pass
    asyncio.run(listen())
    for one in entries(tmp_path / "run.har"):
        assert one["response"]["content"]["text"] == b"".join(events).decode()


def recorded(tmp_path: Path, response: httpx.Response, **request: Any) -> dict[str, Any]:
    """Return what is recorded of one exchange."""
    recorder = Recorder(tmp_path / "run.har", Secrets((KEY,), ("sk-public-1",)))
    transport = Recording(httpx.MockTransport(lambda _: response), recorder)
    with httpx.Client(transport=transport) as client:
        client.post("https://gateway.example/v1/x", **request)
    return entries(tmp_path / "run.har")[-1]


def test_large_bodies_are_cut(tmp_path: Path) -> None:
    """JSON of more than 1 MiB is cut at its long strings and stays JSON, a file at its first 64 KiB; both say so."""
    picture = "A" * 3_000_000
    one = recorded(tmp_path, httpx.Response(200, json={"b64": picture, "id": "7"}), json={"image": picture})
    assert json.loads(one["response"]["content"]["text"])["id"] == "7"
    assert json.loads(one["request"]["postData"]["text"])["image"].startswith("AAA")
    assert one["response"]["content"]["_cut"]
    assert one["request"]["postData"]["_cut"]
    film = b"\0\0\0\x20ftyp" + b"\xff" * 100_000
    one = recorded(tmp_path, httpx.Response(200, content=film, headers={"content-type": "video/mp4"}))
    assert base64.b64decode(one["response"]["content"]["text"]) == film[:FILE_BYTES]
    assert one["response"]["content"]["size"] == len(film)
    assert (tmp_path / "run.har").stat().st_size < 200_000


def test_bodies_are_recorded_as_they_were_meant(tmp_path: Path) -> None:
    """A packed body is recorded unpacked, and a form as its fields and the names of its files."""
    packed = httpx.Response(200, headers={"content-encoding": "gzip"}, stream=Pieces(gzip.compress(b'{"id": 1}')))
    one = recorded(tmp_path, packed, data={"prompt": f"a {KEY}"}, files={"image": ("cat.png", b"\x89PNG", "image/png")})
    assert one["response"]["content"]["text"] == '{"id": 1}'
    text, file = one["request"]["postData"]["params"]
    assert text == {"name": "prompt", "value": "a [api key]"}
    assert (file["name"], file["fileName"], file["contentType"]) == ("image", "cat.png", "image/png")


@pytest.mark.parametrize(("key", "shown"), [("sk-another-0123456789", OTHER), ("sk-public-1", "sk-public-1")])
def test_keys_of_others_are_not_recorded(key: str, shown: str, tmp_path: Path) -> None:
    """Of a key that is not the relay's own it is recorded that there was one, unless everybody may read it."""
    one = recorded(tmp_path, httpx.Response(401), headers={"Authorization": f"Bearer {key}"})
    assert {"name": "Authorization", "value": f"Bearer {shown}"} in one["request"]["headers"]


def test_a_full_disk_loses_no_result(tmp_path: Path) -> None:
    """What cannot be recorded does not disturb what is recorded: the task is submitted all the same."""
    path = tmp_path / "run.har"

    def respond(_: httpx.Request) -> httpx.Response:
        path.unlink()
        path.mkdir()
        return httpx.Response(200, json=ACCEPTED)

    submit(path, respond)
