"""Files that go into requests: what they are, and what the contract states of each field, before anything is paid."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mediarelay._core.request import PreparedRequest
from mediarelay._io.gateway import Gateway
from mediarelay.batch import read_jobs
from mediarelay.dry_run import dry_run
from mediarelay.errors import InvalidInput
from mediarelay_client.tasks import find_operation
from mediarelay_contract.files import is_cut_short, media_type, pixels, seconds
from mediarelay_contract.limits import describe, find_faults
from mediarelay_mock.testing import KEY, Running

from .sample_files import JPEG, KINDS, UNUSABLE, iso, m4a, png, wav
from .samples import CONTRACT, methods

FRAME = "klingCreateImage2Video"
SPEECH = "klingCreateAvatarImage2Video"
LOOP = Gateway("http://127.0.0.1:9", "sk-1")


def text_of(content: bytes) -> str:
    """Return a file in Base64."""
    return base64.b64encode(content).decode()


def _as_path(content: bytes, folder: Path) -> Path:
    path = folder / "cat.jpg"
    path.write_bytes(content)
    return path


FORMS: dict[str, Callable[[bytes, Path], Any]] = {
    "path": _as_path,
    "bytes": lambda content, _: content,
    "view": lambda content, _: memoryview(bytearray(content)),
    "open file": lambda content, _: io.BytesIO(content),
    "base64": lambda content, _: text_of(content),
    "data URI": lambda content, _: f"data:image/jpeg;base64,{text_of(content)}",
}


def prepared(operation_id: str, **arguments: Any) -> PreparedRequest:
    """Make a call ready to send."""
    return PreparedRequest(find_operation(operation_id), arguments)


# ---------------------------------------------------------------- what a file is


@pytest.mark.parametrize("kind", KINDS)
def test_files_are_known_by_their_first_bytes(kind: str) -> None:
    """The media type comes from the bytes."""
    assert media_type(KINDS[kind]) == kind


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        *((iso(brand), "image/heic") for brand in (b"heix", b"hevc", b"heim", b"heis")),
        (iso(b"mif1", b"mif1", b"heic"), "image/heic"),
        (iso(b"msf1", b"hevc"), "image/heic"),
        (iso(b"mif1", b"mif1", b"avif", b"miaf"), "image/avif"),
        (iso(b"avis", b"avis", b"msf1"), "image/avif"),
        (iso(b"mif1"), "image/heif"),
        *((iso(brand), "video/mp4") for brand in (b"mp42", b"iso5", b"dash", b"M4V ", b"avc1")),
        (m4a(b"mp42", 3), "audio/mp4"),
        (m4a(b"isom", 3), "audio/mp4"),
        (b"\0\0\0\x08wide\0\0\1\0mdat", "video/quicktime"),
        (b"RIFF\0\0\0\0WEBP", "image/webp"),
        (b"\xff\xfa\x90\x64" + bytes(40), "audio/mpeg"),
        (b"\xff\xf3\x40\xc4" + bytes(40), "audio/mpeg"),
        (b"ID3\x03\0\0\0\0\0\x02ab\xff\xf1\x50\x80" + bytes(40), "audio/aac"),
        (b"\xff\xfeh\0i\0", "text/plain"),
        (b"BMW and MZ are letters, too", "text/plain"),
        (b'{"error": "not found"}', "text/plain"),
        ("猫".encode() * 2000, "text/plain"),
        (b"<!-- x --><HTML>", "text/html"),
        (b"\xef\xbb\xbf <html lang=zh>\xc3\xa8\xff", "text/html"),
        (b"<svg/>", "image/svg+xml"),
        (b"<!DOCTYPE svg PUBLIC 'a' 'b'>\n<svg:svg>", "image/svg+xml"),
        (b"<!-- -->" * 500 + b"<", "text/plain"),
        (b"", "application/octet-stream"),
    ],
)
def test_relatives_are_known_too(content: bytes, kind: str) -> None:
    """Other brands of one container, headers before the sound, pages and drawings behind comments are distinguished."""
    assert media_type(content) == kind


def test_sizes_and_lengths_are_read_from_headers() -> None:
    """Width, height and seconds are what the header states; None where it states none."""
    assert pixels(JPEG) == (960, 640)
    assert pixels(png(7, 9)) == (7, 9)
    assert pixels(KINDS["text/plain"]) is None
    assert seconds(wav(2.5)) == 2.5
    assert seconds(m4a(b"M4A ", 61)) == 61
    assert seconds(KINDS["audio/mpeg"]) is None


def test_a_preview_in_the_header_is_no_end() -> None:
    """A JPEG whose end is missing is found out although the preview in its header has one; a whole one is whole."""
    header = b"\xff\xe1\x00\x08\xff\xd8\xff\xd9xx"
    whole = JPEG[:2] + header + JPEG[2:]
    assert not is_cut_short(whole, "image/jpeg")
    assert not is_cut_short(whole + b"what a phone adds", "image/jpeg")
    assert is_cut_short(whole[:-2], "image/jpeg")
    assert is_cut_short(whole[:40], "image/jpeg")


def test_a_recording_from_a_pipe_is_whole() -> None:
    """A WAV whose writer could not go back to note its length is whole; one that ends before its length is not."""
    whole = wav(3)
    at = whole.index(b"data") + 4
    assert not is_cut_short(whole[:at] + b"\xff\xff\xff\xff" + whole[at + 4 :], "audio/wav")
    assert is_cut_short(whole[:-1], "audio/wav")
    assert is_cut_short(m4a(b"M4A ", 3)[:-1], "audio/mp4")


@settings(deadline=None, max_examples=300)
@given(st.sampled_from(list(KINDS.values())), st.integers(0, 200), st.binary(max_size=30), st.integers(0, 400))
def test_damaged_files_raise_nothing(content: bytes, at: int, damage: bytes, length: int) -> None:
    """Whatever the bytes, looking at them ends, without an error."""
    spoilt = (content[:at] + damage + content[at + len(damage) :])[:length]
    media = find_operation(FRAME).uploads["image"]
    for rules in (media, {key: rule for key, rule in media.items() if key != "kinds"}):
        list(find_faults(spoilt, {**rules, "seconds": {"min": 2, "max": 60}}))
    for kind in ("image/jpeg", "image/png", "audio/wav", "audio/mp4"):
        is_cut_short(spoilt, kind)


# ---------------------------------------------------------------- what is refused


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", UNUSABLE)
def test_unusable_pictures_are_refused_in_any_form(name: str, form: str, tmp_path: Path) -> None:
    """What Kling does not take, by its documents, is refused before it is sent, in whatever form and under any name."""
    with pytest.raises(InvalidInput, match=r"^image: "):
        prepared(FRAME, image=FORMS[form](UNUSABLE[name], tmp_path), prompt="a cat")


@pytest.mark.parametrize("name", UNUSABLE)
def test_the_mock_refuses_them_too(name: str, kling_mock: Running) -> None:
    """The mock answers an unusable picture with 1201 and a reason, and no task comes of it."""
    known = len(kling_mock.gateway.store)
    response = httpx.post(
        f"{kling_mock.base_url}/kling/v1/videos/image2video",
        headers={"Authorization": f"Bearer {KEY}"},
        json={"image": text_of(UNUSABLE[name]), "prompt": "a cat"},
    )
    assert (response.status_code, response.json()["code"]) == (400, 1201)
    assert response.json()["message"].startswith("/image: ")
    assert len(kling_mock.gateway.store) == known


@pytest.mark.parametrize("name", UNUSABLE)
def test_they_are_refused_in_extra_too(name: str) -> None:
    """An unusable picture is refused before anything is sent, also where `extra` holds it."""
    with pytest.raises(InvalidInput, match=r"^image: "):
        dry_run(CONTRACT, find_operation(FRAME), {"prompt": "a", "extra": {"image": text_of(UNUSABLE[name])}}, LOOP)


@pytest.mark.parametrize("content", [JPEG, png(300, 300), png(750, 300), png(300, 750)])
def test_usable_pictures_pass(content: bytes, kling_mock: Running) -> None:
    """Pictures at the very limits pass wrapper, dry run and mock."""
    body = prepared(FRAME, image=content, prompt="a cat").body
    assert body["image"] == text_of(content)
    assert dry_run(CONTRACT, find_operation(FRAME), {"image": content, "prompt": "a cat"}, LOOP).problems == []
    headers = {"Authorization": f"Bearer {KEY}"}
    url = f"{kling_mock.base_url}/kling/v1/videos/image2video"
    assert httpx.post(url, headers=headers, json={"image": body["image"], "prompt": "a cat"}).status_code == 200


@pytest.mark.parametrize(
    ("operation_id", "arguments", "where"),
    [
        ("klingCreateMultiImage2Video", {"image_list": [{"image": JPEG}, {"image": UNUSABLE["4:1"]}]}, "image_list"),
        ("klingCreateEffects", {"input": {"images": [JPEG, KINDS["image/webp"]]}}, "input.images"),
        (FRAME, {"dynamic_masks": [{"mask": KINDS["image/gif"], "trajectories": []}]}, "dynamic_masks"),
        (FRAME, {"image_tail": KINDS["image/heic"]}, "image_tail"),
        ("klingCreateAdvancedLipSync", {"face_choose": [{"sound_file": KINDS["audio/flac"]}]}, "sound_file"),
        ("klingCreateAdvancedLipSync", {"face_choose": [{"sound_file": m4a(b"mp42", 61)}]}, "its 61 s are too long"),
        (SPEECH, {"sound_file": wav(1)}, "its 1 s are too short"),
        (SPEECH, {"sound_file": KINDS["video/mp4"]}, "ffmpeg"),
        ("minimaxCreateVideo", {"first_frame_image": png(300, 400)}, "needs at least 301"),
        ("minimaxCreateVideo", {"last_frame_image": f"data:image/png;base64,{text_of(png(1600, 400))}"}, "4:1"),
    ],
)
def test_every_field_is_held_to_its_own_limits(operation_id: str, arguments: dict[str, Any], where: str) -> None:
    """Files deep in lists and objects, recordings and frames of other families are held to what is stated of them."""
    with pytest.raises(InvalidInput, match=where):
        prepared(operation_id, **arguments)


@pytest.mark.parametrize(
    ("operation_id", "arguments"),
    [
        (FRAME, {"image_tail": png(1600, 400)}),
        (SPEECH, {"sound_file": wav(120)}),
        (SPEECH, {"sound_file": m4a(b"isom", 60)}),
        (SPEECH, {"sound_file": KINDS["audio/aac"]}),
        (SPEECH, {"sound_file": KINDS["audio/mpeg"]}),
        ("minimaxCreateVideo", {"first_frame_image": KINDS["image/avif"]}),
        ("minimaxCreateVideo", {"first_frame_image": png(301, 400)}),
        ("fluxGenerate", {"model": "flux-kontext-pro", "input_image": KINDS["image/heic"]}),
    ],
)
def test_what_is_not_stated_is_sent(operation_id: str, arguments: dict[str, Any]) -> None:
    """A limit that the vendor does not document for a field stops nothing."""
    assert prepared(operation_id, **arguments).body.keys() >= arguments.keys() - {"model"}


@pytest.mark.parametrize(
    ("name", "content", "advice"),
    [
        ("a cat.heic", KINDS["image/heic"], "magick 'a cat.heic' 'a cat.jpg'"),
        ("cat.jpg", KINDS["image/avif"], "the file is AVIF, not JPEG or PNG; convert it: magick cat.jpg cat-2.jpg"),
        ("cat.gif", KINDS["image/gif"], "magick 'cat.gif[0]' cat.jpg"),
        ("cat.pdf", KINDS["application/pdf"], "magick 'cat.pdf[0]' cat.jpg"),
        ("cat.mov", KINDS["video/quicktime"], "ffmpeg -i cat.mov -frames:v 1 cat.jpg"),
        ("cat.jpg", KINDS["text/html"], "a web page that was saved instead"),
        ("cat.jpg", JPEG[:9999], "damaged: its end is missing; copy or download it again"),
        ("cat.png", png(200, 200), "200×200 pixels are too few; each side needs at least 300; enlarge it: magick"),
        ("cat.png", png(1600, 400), "outside 1:2.5 to 2.5:1; crop it: magick cat.png -gravity center -crop 1000x400"),
        ("cat", b"\x13\x37\x00", "of no known kind"),
    ],
)
def test_the_message_says_how_to_mend_it(
    name: str, content: bytes, advice: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The error says what is wrong, and the command that mends it; it never overwrites the file."""
    monkeypatch.chdir(tmp_path)
    Path(name).write_bytes(content)
    with pytest.raises(InvalidInput) as caught:
        prepared(FRAME, image=Path(name))
    assert advice in str(caught.value)


def test_lines_of_batches_are_looked_at(tmp_path: Path) -> None:
    """A job whose file is unusable is a bad line, with the reason; the others stand."""
    (tmp_path / "cat.jpg").write_bytes(KINDS["image/heic"])
    (tmp_path / "dog.jpg").write_bytes(JPEG)
    lines = [{"operation": "kling.image2video", "prompt": "a", "image": name} for name in ("cat.jpg", "dog.jpg")]
    (tmp_path / "jobs.jsonl").write_text("\n".join(map(json.dumps, lines)))
    found, bad = read_jobs(tmp_path / "jobs.jsonl")
    assert [job.arguments["image"] for job in found] == [str(tmp_path / "dog.jpg")]
    assert [line.line for line in bad] == [1]
    assert "HEIC" in bad[0].reason


# ---------------------------------------------------------------- limits before reading


class Counted(io.RawIOBase):
    """An endless file that counts what is read of it, and gives less than was requested."""

    def __init__(self) -> None:
        self.given = 0

    def readinto(self, buffer: Any) -> int:
        """Give up to a million bytes."""
        count = min(len(buffer), 1_000_000)
        self.given += count
        return count

    def readable(self) -> bool:
        """Return that it can be read."""
        return True


class Silent(io.RawIOBase):
    """A pipe that has nothing to give yet."""

    def readinto(self, buffer: Any) -> None:
        """Give nothing."""

    def readable(self) -> bool:
        """Return that it can be read."""
        return True


def test_a_file_too_large_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a file of 800 MB for a field of 10 MB nothing is read; of an open one, no more than shows it."""
    path = tmp_path / "cat.jpg"
    with path.open("wb") as file:
        file.truncate(800 * 1024**2)

    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError("it was opened")

    with monkeypatch.context() as patch:
        patch.setattr("builtins.open", forbidden)
        with pytest.raises(InvalidInput, match="838860800 bytes are too many; no more than 10485760"):
            prepared(FRAME, image=path)
    endless = Counted()
    with pytest.raises(InvalidInput, match="too many"):
        prepared(FRAME, image=endless)
    assert endless.given == 10485760 + 1
    with pytest.raises(InvalidInput, match="too many"):
        prepared(FRAME, image=Path("/dev/zero"))


def test_base64_too_long_is_refused_before_it_is_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Base64 that stands for too many bytes is not decoded, neither by the wrapper nor by the mock's check."""
    most = text_of(bytes(10485760))

    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError("it was decoded")

    with monkeypatch.context() as patch:
        patch.setattr("base64.b64decode", forbidden)
        for value in (text_of(bytes(10485761)), text_of(bytes(20_000_000))):
            with pytest.raises(InvalidInput, match="too many"):
                prepared(FRAME, image=value)
            (wrong,) = CONTRACT.check_request(FRAME, {"image": value, "prompt": "a"})
            assert "more than 10485760" in wrong.message
        with pytest.raises(AssertionError):
            prepared(FRAME, image=most)
    with pytest.raises(InvalidInput, match="no known kind"):
        prepared(FRAME, image=most)


@pytest.mark.parametrize("mode", ["text", "closed", "none"])
def test_streams_that_cannot_be_read_are_refused(mode: str, tmp_path: Path) -> None:
    """A file opened as text, a closed one, and one that has nothing yet are refused in words."""
    path = _as_path(JPEG, tmp_path)
    if mode == "text":
        with path.open(encoding="utf-8") as file, pytest.raises(InvalidInput, match=r"^image: open the file in binary"):
            prepared(FRAME, image=file)
    elif mode == "closed":
        closed = path.open("rb")
        closed.close()
        with pytest.raises(InvalidInput, match="closed"):
            prepared(FRAME, image=closed)
    else:
        with pytest.raises(InvalidInput, match="binary mode"):
            prepared(FRAME, image=Silent())


def test_base64_is_sent_as_strict_decoders_take_it() -> None:
    """Line breaks and the alphabet of links are made plain; the data: prefix in capitals is known, too."""
    content = png(300, 300) + b"\xff\xfe\xfd" * 30
    plain = text_of(content)
    for value in (
        base64.encodebytes(content).decode(),
        base64.urlsafe_b64encode(content).decode(),
        f"DATA:image/png;BASE64,{plain}",
    ):
        assert prepared(FRAME, image=value).body["image"] == plain


# ---------------------------------------------------------------- the declared type


def _declared(operation_id: str, value: Any) -> str:
    """Send a value in the first field of an operation that takes data URIs, and return what was declared of it."""
    operation = find_operation(operation_id)
    place = next(at for at, rules in operation.uploads.items() if "data-uri" in rules["accepts"])
    lists = [name for at, name in operation.places.values() if at == "body" and name.endswith("[]")]
    field = next(
        (name for name in lists if place.startswith(f"{name}[]")),
        place.partition(".")[0].partition("[]")[0],
    )
    parts = place[len(field) :].replace("[]", ".[]").split(".")[1:]
    argument: Any = value
    for part in reversed(parts):
        argument = [argument] if part == "[]" else {part: argument}
    needed = dict.fromkeys(operation.needs, "fast")
    body: Any = prepared(operation_id, **{**needed, operation.argument("body", field): argument}).body[field]
    for part in parts:
        body = body[0] if part == "[]" else body[part]
    return str(body)


URI_FAMILIES = [one.id for one in methods() if any("data-uri" in rules["accepts"] for rules in one.uploads.values())]


@pytest.mark.parametrize("operation_id", URI_FAMILIES)
def test_data_uris_declare_what_the_bytes_are(operation_id: str, tmp_path: Path) -> None:
    """HEIC, AVIF, PDF, GIF, BMP, text and pages named .jpg are declared as what they are, in every family."""
    stated = operation_id == "minimaxCreateVideo"
    for kind, content in KINDS.items():
        content = png(400, 301) if kind == "image/png" else content
        if stated and kind in ("image/webp", "image/bmp", "image/tiff", "image/gif"):
            continue  # 400×300, which is too small there
        for form in ("path", "bytes", "open file", "base64"):
            sent = _declared(operation_id, FORMS[form](content, tmp_path))
            assert sent == f"data:{kind};base64,{text_of(content)}"


def test_a_wrong_declaration_is_put_right() -> None:
    """A data URI of a wrong type is sent under the right one; where the bytes say nothing it stays."""
    heic, nothing = KINDS["image/heic"], b"\x13\x37\x00"
    sent = _declared("seedanceCreateTask", f"data:video/mp4;base64,{text_of(heic)}")
    assert sent == f"data:image/heic;base64,{text_of(heic)}"
    own = f"data:image/x-raw;base64,{text_of(nothing)}"
    assert _declared("seedanceCreateTask", own) == own


@pytest.mark.parametrize("kind", KINDS)
def test_forms_name_and_declare_what_the_bytes_are(kind: str, tmp_path: Path) -> None:
    """A file in a form has the ending and the type of its bytes, not of its name."""
    request = prepared(
        "soraCreateVideo", model="m", prompt="p", input_reference=_as_path(KINDS[kind], tmp_path)
    ).request
    assert request.form is not None
    sent = httpx.Request("POST", "http://form.invalid", data=dict(request.form.fields), files=dict(request.form.files))
    header = sent.read().split(b'name="input_reference"', 1)[1].split(b"\r\n\r\n")[0].decode()
    ending = {
        "application/octet-stream": "bin",
        "audio/mp4": "m4a",
        "audio/mpeg": "mp3",
        "image/jpeg": "jpg",
        "image/svg+xml": "svg",
        "text/plain": "txt",
        "video/quicktime": "mov",
    }.get(kind, kind.rpartition("/")[2])
    assert header == f'; filename="input_reference.{ending}"\r\nContent-Type: {kind}'


def test_limits_can_be_read() -> None:
    """What the contract states of a field is put into words."""
    assert describe(find_operation(FRAME).uploads["image"]) == (
        "JPEG or PNG, at most 10 MB, sides of at least 300 pixels, ratio 1:2.5 to 2.5:1"
    )
    clip = find_operation("klingCreateMotionControl").uploads["video_url"]
    assert describe(clip) == "MP4 or MOV, at most 100 MB, sides of 340 to 3850 pixels, 3 to 30 seconds"
