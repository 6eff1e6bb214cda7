"""What a file is, by its bytes alone: media type, width and height, seconds, and whether its end is missing.

Names are never trusted: phones name HEIC pictures .jpg, and browsers save error pages under any name.
"""

from __future__ import annotations

import mmap
import re
import struct
from collections.abc import Callable, Iterator

_HEAD = 4096
_HEADERS = 1024**2  # within which the size of a picture is looked for
UNKNOWN = "application/octet-stream"

# Own tables, since installing the library is to bring nothing but HTTP and JSON: kinds that people try to send, and
# what servers answer in place of a file.
_SIGNATURES = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF87a": "image/gif",
    b"GIF89a": "image/gif",
    b"II*\x00": "image/tiff",
    b"MM\x00*": "image/tiff",
    b"\x00\x00\x00\x0cjP  \r\n": "image/jp2",
    b"\x00\x00\x01\x00": "image/x-icon",
    b"8BPS": "image/vnd.adobe.photoshop",
    b"%PDF-": "application/pdf",
    b"OggS": "audio/ogg",
    b"fLaC": "audio/flac",
    b"#!AMR": "audio/amr",
    b"MThd": "audio/midi",
    b"FLV\x01": "video/x-flv",
    b"\x00\x00\x01\xba": "video/mpeg",
    b"\x00\x00\x01\xb3": "video/mpeg",
    b"0&\xb2u\x8ef\xcf\x11": "video/x-ms-wmv",
    b"PK\x03\x04": "application/zip",
    b"\x1f\x8b": "application/gzip",
    b"7z\xbc\xaf'\x1c": "application/x-7z-compressed",
    b"Rar!\x1a\x07": "application/x-rar-compressed",
    b"\x7fELF": "application/x-executable",
}
_BRANDS = {
    "image/avif": {b"avif", b"avis"},
    "image/heic": {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"},
    "image/heif": {b"mif1", b"mif2", b"msf1", b"miaf"},
    "audio/mp4": {b"M4A ", b"M4B ", b"M4P "},
    "video/quicktime": {b"qt  "},
    "video/3gpp": {b"3gp4", b"3gp5", b"3gp6", b"3gp7", b"3gr6", b"3gs7"},
    "image/x-canon-cr3": {b"crx "},
}
_SUFFIXES = {
    "application/pdf": "pdf",
    "audio/aac": "aac",
    "audio/aiff": "aiff",
    "audio/flac": "flac",
    "audio/mp4": "m4a",
    "audio/mpeg": "mp3",
    "audio/ogg": "ogg",
    "audio/wav": "wav",
    "image/avif": "avif",
    "image/bmp": "bmp",
    "image/gif": "gif",
    "image/heic": "heic",
    "image/heif": "heif",
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/svg+xml": "svg",
    "image/tiff": "tiff",
    "image/webp": "webp",
    "text/html": "html",
    "text/plain": "txt",
    "video/3gpp": "3gp",
    "video/mp4": "mp4",
    "video/quicktime": "mov",
    "video/webm": "webm",
    "video/x-matroska": "mkv",
    "video/x-msvideo": "avi",
}
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_PROLOGUE = rb"^(?:\xef\xbb\xbf)?(?>\s++|<\?xml.*?\?>|<!--.*?-->)*+"
_HTML = re.compile(_PROLOGUE + rb"<(?:!doctype\s+html|html|head|body|title|meta|script)\b", re.I | re.S)
_SVG = re.compile(_PROLOGUE + rb"(?><!doctype\s+svg[^>]*>|\s++|<!--.*?-->)*+<(?:\w+:)?svg\b", re.I | re.S)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MARKER = re.compile(rb"\xff++(.)", re.S)  # of JPEG, after as many fill bytes as it likes
_TELL_ENDS = ("image/jpeg", "image/png", "image/webp", "audio/wav", "video/webm", "video/x-matroska")
_INDEXES = (b"moov", b"meta")  # without one of them nothing in the file can be found
_UNSET_LENGTH = 0x7FFFF000  # what programs that cannot seek back write as the length of a WAV, and more


def media_type(content: bytes) -> str:
    """Return the media type of a file by its bytes; application/octet-stream where nothing is known of it."""
    head = content[:_HEAD]
    if head[4:8] == b"ftyp":
        return _iso_type(content)
    if found := _text_type(head):
        return found
    if found := _framed_type(content):
        return found
    return _signed_type(head) or UNKNOWN


def suffix(kind: str) -> str:
    """Return the usual ending of a file's name, without the dot; `bin` for a media type that is not known."""
    return _SUFFIXES.get(kind, "bin")


def pixels(content: bytes) -> tuple[int, int] | None:
    """Return width and height of a picture as its header states them; None where that cannot be read."""
    try:
        width, height = _SIZES[media_type(content)](content[:_HEADERS])
    except (KeyError, IndexError, struct.error):  # a kind whose header is not read, or one that is cut
        return None
    return (width, height) if width > 0 and height > 0 else None


def seconds(content: bytes) -> float | None:
    """Return how long a WAV, MP4 or MOV lasts, as its header states it; None for all others."""
    if content[8:12] == b"WAVE":
        return _wav_seconds(content)
    for box, at, end in _boxes(content):
        if box == b"moov":
            return _movie_seconds(content[at:end])
    return None


def is_cut_short(content: bytes | mmap.mmap, kind: str) -> bool:
    """Return whether the end of a file is missing, for kinds that say where they end."""
    if kind == "image/jpeg":
        return not _jpeg_ends(content)
    if kind == "image/png":
        return not _png_ends(content)
    if kind in ("audio/wav", "image/webp"):
        return any(at + size > len(content) for _, at, size in _chunks(content) if size < _UNSET_LENGTH)
    if content[4:8] == b"ftyp":
        return any(end > len(content) for _, _, end in _boxes(content))
    if kind in ("video/webm", "video/x-matroska"):
        return _segment_end(content) > len(content)
    return False


def is_whole(content: bytes | mmap.mmap) -> bool | None:
    """Return whether a file is all there by what it says itself; None where its kind does not say.

    Args:
        content: The file; one that is mapped into memory may be as large as it likes.
    """
    head = bytes(content[:_HEAD])
    if head[4:8] == b"ftyp":  # whose index may stand at its very end
        return not is_cut_short(content, "video/mp4") and any(box in _INDEXES for box, _, _ in _boxes(content))
    kind = media_type(head)
    return not is_cut_short(content, kind) if kind in _TELL_ENDS else None


def _iso_type(content: bytes) -> str:
    size = min(max(int.from_bytes(content[:4], "big"), 16), _HEAD)
    major, compatible = content[8:12], {content[at : at + 4] for at in range(16, size, 4)}
    for kind, brands in _BRANDS.items():
        if major in brands and kind != "image/heif":
            return kind
    if major in _BRANDS["image/heif"]:  # the container's own brand; the others say what is inside
        inside = (kind for kind in ("image/avif", "image/heic") if compatible & _BRANDS[kind])
        return next(inside, "image/heif")
    tracks = set(re.findall(rb"hdlr.{8}(soun|vide)", content, re.S))
    return "audio/mp4" if tracks == {b"soun"} else "video/mp4"  # recorders on phones name either mp42 or isom


def _text_type(head: bytes) -> str | None:
    if _HTML.match(head):
        return "text/html"
    if _SVG.match(head):
        return "image/svg+xml"
    if head[:2] in (b"\xff\xfe", b"\xfe\xff") and len(head) % 2 == 0:
        return "text/plain"
    if not head or _signed_type(head) or _CONTROLS.search(head):
        return None
    try:
        head.decode()
    except UnicodeDecodeError as error:
        return "text/plain" if len(head) == _HEAD and error.start > _HEAD - 4 else None  # our cut went through a sign
    return "text/plain"


def _signed_type(head: bytes) -> str | None:
    if head[:4] == b"\x1aE\xdf\xa3":
        return "video/webm" if b"webm" in head[:64] else "video/x-matroska"
    if head[:4] == b"FORM" and head[8:12] in (b"AIFF", b"AIFC"):
        return "audio/aiff"
    if head[:2] == b"BM" and head[6:10] == bytes(4):  # two letters alone begin many a text, too
        return "image/bmp"
    return next((kind for signature, kind in _SIGNATURES.items() if head.startswith(signature)), None)


def _framed_type(content: bytes) -> str | None:
    if content[:4] == b"RIFF":
        return _RIFF.get(content[8:12])
    if content[4:8] in (b"moov", b"mdat", b"wide", b"pnot"):  # QuickTime from before it had brands
        return "video/quicktime"
    at = 0
    if content[:3] == b"ID3":
        at = 10 + sum((byte & 127) << shift for byte, shift in zip(content[6:10], (21, 14, 7, 0), strict=False))
    frame = content[at : at + 4]
    if frame == b"fLaC":
        return "audio/flac"
    if len(frame) == 4 and frame[0] == 0xFF and frame[1] & 0xF6 == 0xF0:
        return "audio/aac"
    if len(frame) == 4 and frame[0] == 0xFF and frame[1] & 0xE6 == 0xE2 and frame[2] >> 4 < 15:
        return "audio/mpeg"
    return "audio/mpeg" if at else None


def _jpeg_size(content: bytes) -> tuple[int, int]:
    at = 2
    while marker := _MARKER.match(content, at):
        at = marker.end()
        if 0xC0 <= marker[1][0] <= 0xCF and marker[1] not in (b"\xc4", b"\xc8", b"\xcc"):  # a start of frame
            height, width = struct.unpack_from(">HH", content, at + 3)
            return width, height
        at += max(int.from_bytes(content[at : at + 2], "big"), 2)
    return 0, 0


def _webp_size(content: bytes) -> tuple[int, int]:
    match content[12:16]:
        case b"VP8X":
            return 1 + int.from_bytes(content[24:27], "little"), 1 + int.from_bytes(content[27:30], "little")
        case b"VP8L":
            bits = int.from_bytes(content[21:25], "little")
            return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
        case b"VP8 ":
            width, height = struct.unpack_from("<HH", content, 26)
            return width & 0x3FFF, height & 0x3FFF
    return 0, 0


def _bmp_size(content: bytes) -> tuple[int, int]:
    width, height = struct.unpack_from("<ii", content, 18)
    return abs(width), abs(height)


_SIZES: dict[str, Callable[[bytes], tuple[int, int]]] = {
    "image/png": lambda content: struct.unpack_from(">II", content, 16),
    "image/gif": lambda content: struct.unpack_from("<HH", content, 6),
    "image/bmp": _bmp_size,
    "image/jpeg": _jpeg_size,
    "image/webp": _webp_size,
}


def _jpeg_ends(content: bytes | mmap.mmap) -> bool:
    """Look for the end after the picture's own data begin: a preview within the header has an end, too."""
    at = 2
    while marker := _MARKER.match(content, at):
        at = marker.end()
        if marker[1] == b"\xda":
            return content.find(b"\xff\xd9", at) > 0
        at += max(int.from_bytes(content[at : at + 2], "big"), 2)
    return False


def _png_ends(content: bytes | mmap.mmap) -> bool:
    at = 8
    while at + 12 <= len(content):
        if content[at + 4 : at + 8] == b"IEND":
            return True
        at += 12 + int.from_bytes(content[at : at + 4], "big")
    return False


def _chunks(content: bytes | mmap.mmap) -> Iterator[tuple[bytes, int, int]]:
    """Yield name, beginning and size of each chunk of a RIFF file."""
    at = 12
    while at + 8 <= len(content):
        size = int.from_bytes(content[at + 4 : at + 8], "little")
        yield content[at : at + 4], at + 8, size
        at += 8 + size + size % 2


def _segment_end(content: bytes | mmap.mmap) -> int:
    """Return where the one large element of a Matroska file ends; 0 where it does not say."""
    at = 0
    for element in (b"\x1aE\xdf\xa3", b"\x18S\x80g"):  # its head, and all the rest
        found, at = content[at : at + 4] == element, at + 4
        width = 9 - content[at].bit_length() if found and at < len(content) else 9
        if width > 8:
            return 0
        value = int.from_bytes(content[at : at + width], "big") & ((1 << 7 * width) - 1)
        at += width + value
        if value == (1 << 7 * width) - 1:  # written while it was recorded
            return 0
    return at


def _wav_seconds(content: bytes) -> float | None:
    rate = 0
    for name, at, size in _chunks(content):
        if name == b"fmt ":
            rate = int.from_bytes(content[at + 8 : at + 12], "little")
        elif name == b"data":
            return min(size, len(content) - at) / rate if rate else None
    return None


def _boxes(content: bytes | mmap.mmap) -> Iterator[tuple[bytes, int, int]]:
    """Yield name, beginning and end of each box of an ISO media file."""
    at = 0
    while at + 8 <= len(content):
        size, name, start = int.from_bytes(content[at : at + 4], "big"), content[at + 4 : at + 8], at + 8
        if size == 1:
            size, start = int.from_bytes(content[at + 8 : at + 16], "big"), at + 16
        end = at + size if size else len(content)
        if end < start:
            return
        yield name, start, end
        at = end


def _movie_seconds(movie: bytes) -> float | None:
    for name, at, _ in _boxes(movie):
        if name == b"mvhd" and len(movie) >= at + 32:
            form, start = (">IQ", at + 20) if movie[at] else (">II", at + 12)
            scale, length = struct.unpack_from(form, movie, start)
            return length / scale if scale and length else None
    return None
