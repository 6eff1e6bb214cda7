"""The files that examples of forms stand for: where a file goes, their text is `the bytes of cat.png`."""

from __future__ import annotations

import base64
import re
import struct
import zlib
from pathlib import PurePath
from typing import Any

_STANDS_FOR = re.compile(r"the bytes of ([\w-]+\.\w+)")
_SIDE = 320  # pixels; no operation is documented to want a larger one


def fill_files(value: Any) -> Any:
    """Return an example with small files, in Base64, in place of the text that stands for them."""
    if isinstance(value, dict):
        return {key: fill_files(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [fill_files(inner) for inner in value]
    if isinstance(value, str) and (name := file_name(value)):
        return base64.b64encode(content(PurePath(name).suffix)).decode()
    return value


def file_name(text: str) -> str | None:
    """Return the name of the file that a text stands for; None where it is a text of its own."""
    match = _STANDS_FOR.fullmatch(text)
    return match[1] if match else None


def content(suffix: str) -> bytes:
    """Return a small file of the kind that a suffix names."""
    if suffix == ".png":
        return _picture()
    if suffix == ".mp3":  # an empty tag, and a frame of silence
        return b"ID3\x04\0\0\0\0\0\0\xff\xfb\x90\x64" + bytes(413)
    return b"{}\n"


def _picture() -> bytes:
    """Return a white PNG."""
    rows = (b"\0" + b"\xff" * (_SIDE // 8)) * _SIDE
    header = struct.pack(">IIBBBBB", _SIDE, _SIDE, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )
