"""Small files of many kinds, made here: whole ones where their size matters, else the beginnings that show the kind."""

from __future__ import annotations

import struct
import zlib

from .conftest import ROOT

JPEG = (ROOT / "examples" / "cat.jpg").read_bytes()


def png(width: int, height: int) -> bytes:
    """Return a white picture."""
    rows = (b"\0" + b"\xff" * ((width + 7) // 8)) * height
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )


def wav(seconds: float) -> bytes:
    """Return silence, 8000 samples of one byte a second."""
    data = bytes(round(8000 * seconds))
    form = struct.pack("<HHIIHH", 1, 1, 8000, 8000, 1, 8)
    return (
        b"RIFF" + struct.pack("<I", 36 + len(data)) + b"WAVEfmt " + struct.pack("<I", 16) + form
        + b"data" + struct.pack("<I", len(data)) + data
    )  # fmt: skip


def iso(brand: bytes, *compatible: bytes, rest: bytes = b"") -> bytes:
    """Return the beginning of an ISO media file: MP4 and MOV, HEIC and AVIF, M4A."""
    body = b"ftyp" + brand + bytes(4) + b"".join(compatible or (brand,))
    return struct.pack(">I", 4 + len(body)) + body + rest


def m4a(brand: bytes, seconds: float) -> bytes:
    """Return the head of a recording as phones make it: one track of sound, under a brand of video or of its own."""
    times = struct.pack(">IIII", 0, 0, 1000, round(1000 * seconds)) + bytes(80)
    movie = struct.pack(">I", 12 + len(times)) + b"mvhd" + bytes(4) + times
    handler = struct.pack(">I", 32) + b"hdlr" + bytes(8) + b"soun" + bytes(12)
    return iso(brand, rest=struct.pack(">I", 8 + len(movie) + len(handler)) + b"moov" + movie + handler)


KINDS = {
    "image/jpeg": JPEG,
    "image/png": png(400, 300),
    "image/heic": iso(b"heic", b"mif1", b"heic"),
    "image/avif": iso(b"avif", b"mif1", b"avif"),
    "image/webp": b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\x8f\xc1\x4a\0\x07\x10\xfd\x8f\xfe\x07\x22",
    "image/bmp": b"BM" + struct.pack("<IIIIiiHHIIiiII", 122, 0, 54, 40, 400, 300, 1, 24, 0, 0, 0, 0, 0, 0),
    "image/tiff": b"II" + struct.pack("<HIHHHIIHHIII", 42, 8, 2, 256, 4, 1, 400, 257, 4, 1, 300, 0),
    "image/gif": b"GIF89a\x90\x01\x2c\x01\0\0\0;",
    "application/pdf": b"%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n%%EOF\n",
    "image/svg+xml": b'<?xml version="1.0"?>\n<!-- a cat -->\n<svg xmlns="http://www.w3.org/2000/svg" width="400"/>\n',
    "text/plain": "A cat, 猫, on a wall.\n".encode(),
    "text/html": b"\n<!DOCTYPE html><html><title>Not found</title><svg/></html>",
    "video/mp4": iso(b"isom", b"isom", b"mp41"),
    "video/quicktime": iso(b"qt  "),
    "video/webm": b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\xf7\x81\x01B\xf2\x81\x04B\xf3\x81\x08B\x82\x84webm",
    "audio/mpeg": b"ID3\x04\0\0\0\0\0\x00\xff\xfb\x90\x64" + bytes(40),
    "audio/wav": wav(3),
    "audio/mp4": m4a(b"M4A ", 3),
    "audio/aac": b"\xff\xf1\x50\x80\x02\x1f\xfc" + bytes(40),
    "audio/ogg": b"OggS\0\x02" + bytes(20) + b"\x01\x1e\x01vorbis",
    "audio/flac": b"fLaC\0\0\0\x22" + bytes(34),
    "application/octet-stream": b"\x13\x37" + bytes(range(40)),
}
"""One file of each media type."""

UNUSABLE = {
    **{kind: KINDS[kind] for kind in KINDS if kind.startswith("image/") and kind not in ("image/jpeg", "image/png")},
    **{kind: KINDS[kind] for kind in KINDS if kind.startswith(("text/", "application/", "video/", "audio/"))},
    "half a JPEG": JPEG[: len(JPEG) // 2],
    "half a PNG": png(400, 300)[:-12],
    "200×200": png(200, 200),
    "400×299": png(400, 299),
    "4:1": png(1600, 400),
    "1:2.6": png(300, 780),
}
"""What no picture for Kling may be."""
