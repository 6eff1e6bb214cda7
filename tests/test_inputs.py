"""What callers give: files, handles, addresses and keys."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mediarelay import Relay, errors
from mediarelay._core.handle import MAX_BYTES, Handle
from mediarelay._core.request import PreparedRequest
from mediarelay._core.uploads import encode_body
from mediarelay._io.gateway import find_gateway
from mediarelay_client.tasks import find_operation

from .sample_files import JPEG

IMAGE = {"image": {"type": "image", "accepts": ["url", "base64"], "max_bytes": 1000}}


@pytest.mark.parametrize(
    ("value", "complaint"),
    [
        ("cat.jpg", "pathlib.Path"),
        (Path("/nowhere/cat.jpg"), "No such file"),
        (b"", "empty"),
        (b"x" * 1001, "too many"),
        ("QUJD" * 400, "too many"),
        ("QUJDR", "does not decode"),
        (io.StringIO("text"), "binary mode"),
        (42, "int is no file"),
    ],
)
def test_unusable_files_are_refused_before_sending(value: Any, complaint: str) -> None:
    """A file that is missing, empty, too large or no file at all is refused with what to do about it."""
    with pytest.raises(errors.InvalidInput, match=complaint):
        encode_body({"image": value}, IMAGE)


def test_files_are_refused_where_only_links_are_taken() -> None:
    """Where the gateway wants a URL, a file is refused with a word on what to do."""
    with pytest.raises(errors.InvalidInput, match="upload it"):
        encode_body({"video_url": b"x"}, {"video_url": {"type": "video", "accepts": ["url"]}})


def test_files_are_found_in_lists_and_objects(tmp_path: Path) -> None:
    """Files are encoded wherever the contract says that files stand, and nowhere else."""
    path = tmp_path / "a.png"
    path.write_bytes(b"ABC")
    media = {"list[].image": IMAGE["image"], "input.images[]": IMAGE["image"]}
    body = encode_body({"list": [{"image": path, "n": 1}], "input": {"images": [path, b"ABC"]}, "prompt": "ABC"}, media)
    assert body == {"list": [{"image": "QUJD", "n": 1}], "input": {"images": ["QUJD", "QUJD"]}, "prompt": "ABC"}


@pytest.mark.parametrize(
    "given_url",
    [
        "https://g.example",
        "https://g.example/",
        "https://g.example/v1",
        "https://g.example/v1/",
        "https://g.example/kling",
        "https://g.example/kling/v1/",
    ],
)
def test_addresses_are_taken_as_people_paste_them(given_url: str) -> None:
    """A trailing slash, /v1, /kling or /kling/v1 makes no difference."""
    assert find_gateway(given_url, "sk-1").base_url == "https://g.example"


def test_addresses_may_have_a_path_of_their_own() -> None:
    """A gateway behind a prefix keeps it."""
    assert find_gateway("https://g.example/proxy/v1", "sk-1").base_url == "https://g.example/proxy"


@pytest.mark.parametrize(
    "url",
    [
        "g.example",
        "ftp://g.example",
        "https://",
        "https://u:p@g.example",
        "https://g.example?key=1",
        "http://[",
        "http://g.example:port",
    ],
)
def test_addresses_that_are_none_are_refused(url: str) -> None:
    """What is no address of a gateway is refused before anything is sent."""
    with pytest.raises(errors.InvalidInput):
        find_gateway(url, "sk-1")


def test_keys_are_taken_as_people_paste_them() -> None:
    """A pasted "Bearer" and blanks around the key are dropped; a key with blanks within is refused."""
    assert find_gateway("https://g.example", " Bearer sk-1\n").api_key == "sk-1"
    for key in ("sk 1", "钥匙", "a\nb"):
        with pytest.raises(errors.InvalidInput) as caught:
            find_gateway("https://g.example", key)
        assert key not in str(caught.value)


def test_the_environment_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without arguments the two variables of our own are read, and no other program's."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-other")
    monkeypatch.setenv("OPENAI_BASE_URL", "https://other.example")
    with pytest.raises(errors.InvalidInput, match="MEDIARELAY_BASE_URL"):
        Relay()
    monkeypatch.setenv("MEDIARELAY_BASE_URL", "https://mine.example")
    with pytest.raises(errors.InvalidInput, match="MEDIARELAY_API_KEY"):
        Relay()
    monkeypatch.setenv("MEDIARELAY_API_KEY", "sk-mine")
    with Relay() as relay:
        assert repr(relay) == "Relay(base_url='https://mine.example')"


@settings(deadline=None)
@given(st.text(min_size=1, max_size=110), st.none() | st.text(min_size=1, max_size=64), st.integers(0, 2**33))
def test_handles_come_back(task_id: str, external_id: str | None, at: int) -> None:
    """Whatever ids a gateway makes up, the handle fits 300 bytes and leads back to the same task."""
    handle = Handle("klingCreateAdvancedElement", task_id, external_id, at)
    try:
        text = handle.encode()
    except errors.InvalidInput:
        assert len(task_id.encode()) > 100
        return
    assert len(text.encode()) <= MAX_BYTES
    assert Handle.decode(text)._replace(external_id=None) == handle._replace(external_id=None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "t-1",
        "{}",
        "[]",
        "null",
        '{"v":1}',
        '{"v":2,"op":"x","id":"y"}',
        '{"v":1,"op":5,"id":"y"}',
        '{"v":1,"op":"x","id":""}',
        "[" * 9999,
    ],
)
def test_what_is_no_handle_is_refused(text: str) -> None:
    """Foreign text is refused as InvalidInput, which is a ValueError, too."""
    with pytest.raises(errors.InvalidInput):
        Handle.decode(text)


@pytest.mark.parametrize("at", [10**400, -(10**12), 1e300, "soon", None])
def test_times_that_no_clock_counts_are_forgotten(at: Any) -> None:
    """A handle whose time is no time leads to its task all the same."""
    text = json.dumps({"v": 1, "op": "klingCreateText2Video", "id": "1", "at": at})
    assert Handle.decode(text) == Handle("klingCreateText2Video", "1")


def test_later_handles_keep_readable() -> None:
    """Keys that a later version adds are ignored; times that are none are dropped."""
    handle = Handle.decode('{"v":1,"op":"klingCreateTts","id":"y","new":1,"at":"soon"}')
    assert handle == Handle("klingCreateTts", "y")


def test_handles_of_unknown_operations_are_refused() -> None:
    """A handle of an operation that this version lacks, or that has no task, is refused with a reason."""
    with Relay("https://g.example", "sk-1") as relay:
        with pytest.raises(errors.InvalidInput, match="does not know"):
            relay.resume(Handle("brandNew", "1").encode())
        with pytest.raises(errors.InvalidInput, match="at once"):
            relay.resume(Handle("klingCreateTts", "1").encode())


def test_arguments_that_are_no_json_are_refused() -> None:
    """A value that JSON cannot hold is refused before anything is sent."""
    with Relay("http://127.0.0.1:9", "sk-1") as relay:
        for value in (float("nan"), object()):
            with pytest.raises(errors.InvalidInput, match="JSON"):
                relay.kling.text2video(prompt="a", extra={"x": value})


def test_files_in_extra_are_files(tmp_path: Path) -> None:
    """A known field that is given within `extra` takes files, and is held to the contract, as elsewhere."""
    path = tmp_path / "cat.jpg"
    path.write_bytes(JPEG)
    operation = find_operation("klingCreateImage2Video")
    assert (
        PreparedRequest(operation, {"image": path, "extra": {"image_tail": path}}).body["image_tail"].startswith("/9j/")
    )
    for unusable in (b"no picture", "cat.jpg", tmp_path / "none.jpg"):
        with pytest.raises(errors.InvalidInput, match="image_tail"):
            PreparedRequest(operation, {"image": path, "extra": {"image_tail": unusable}})
