"""Files on their way into a request: a path, bytes, an open file, a URL, a data URI or Base64."""

from __future__ import annotations

import base64
import binascii
import os
import re
from collections.abc import Mapping, Sequence
from typing import Any

from mediarelay_client.unset import Unset

from .errors import InvalidInput

_BASE64 = re.compile(r"[A-Za-z0-9+/_\-\s]*={0,2}\s*", re.ASCII)


class Upload(str):
    """A file in Base64 that is sent as a part of a form, not inside JSON."""


def encode_body(arguments: Mapping[str, object], media: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Return the arguments as JSON values, with files in the form that the contract wants.

    Args:
        arguments: Names and values; those that were not given are left out.
        media: Where files may stand: `image`, `image_list[].image`, `input.images[]`.

    Raises:
        InvalidInput: A file is missing, empty, too large, or where only a URL is taken.
    """
    return {name: _encode(value, name, media) for name, value in arguments.items() if not isinstance(value, Unset)}


def _encode(value: object, path: str, media: Mapping[str, Mapping[str, Any]]) -> Any:
    if path in media:
        return None if value is None else _encode_file(value, path, media[path])
    if (to_dict := getattr(value, "to_dict", None)) is not None:
        value = to_dict()
    if isinstance(value, Mapping):
        return {
            key: _encode(inner, f"{path}.{key}", media) for key, inner in value.items() if not isinstance(inner, Unset)
        }
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return [_encode(inner, f"{path}[]", media) for inner in value]
    return value


def _encode_file(value: object, path: str, rules: Mapping[str, Any]) -> str:
    if isinstance(value, str):
        return _encode_text(value, path, rules)
    content = _content(value, path)
    if rules["accepts"] == ["url"]:
        raise InvalidInput(f"{path}: the gateway takes a URL here, not a file; upload it somewhere public first")
    if not content:
        raise InvalidInput(f"{path}: the file is empty")
    limit = rules.get("max_bytes")
    if limit and len(content) > limit:
        raise InvalidInput(f"{path}: {len(content)} bytes are too many; the gateway takes at most {limit}")
    return _as_wanted(base64.b64encode(content).decode("ascii"), rules)


def _as_wanted(text: str, rules: Mapping[str, Any]) -> str:
    """Give Base64 the form in which this field takes files."""
    if "base64" in rules["accepts"]:
        return text
    if "data-uri" in rules["accepts"]:
        return f"data:{kind_of(text, rules['type'])};base64,{text}"
    return Upload(text)


def kind_of(text: str, kind: str) -> str:
    """Return the media type of a file in Base64, by its first bytes, or the usual one of its kind."""
    head = base64.b64decode(text[:24])
    for magic, media_type in _MAGIC.items():
        if magic in head[:12]:
            return media_type
    return {"image": "image/jpeg", "video": "video/mp4", "audio": "audio/mpeg"}[kind]


_MAGIC = {
    b"\x89PNG": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"WEBP": "image/webp",
    b"ftyp": "video/mp4",
    b"ID3": "audio/mpeg",
    b"WAVE": "audio/wav",
}


def _encode_text(value: str, path: str, rules: Mapping[str, Any]) -> str:
    if value == "" or value.startswith(("http://", "https://")):
        return value
    # Kling answers 1201 to a data: prefix (kling.md, section 1.3), so only what follows it is sent.
    text = value.partition(",")[2] if value.startswith("data:") and ";base64," in value[:200] else value
    if rules["accepts"] == ["url"]:
        raise InvalidInput(f"{path}: the gateway takes only an http(s) URL here")
    if not _BASE64.fullmatch(text):
        raise InvalidInput(f"{path}: neither a URL nor Base64; for a file on disk give a pathlib.Path")
    limit = rules.get("max_bytes")
    if limit and len(text) * 3 // 4 > limit:
        raise InvalidInput(f"{path}: {len(text) * 3 // 4} bytes are too many; the gateway takes at most {limit}")
    try:
        base64.b64decode(text, validate=False)
    except binascii.Error as error:
        raise InvalidInput(f"{path}: this Base64 does not decode ({error})") from None
    return value if text is not value and "data-uri" in rules["accepts"] else _as_wanted(text, rules)


def _content(value: object, path: str) -> bytes:
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value)
    try:
        if isinstance(value, os.PathLike):
            with open(value, "rb") as file:
                return file.read()
        read = getattr(value, "read", None)
        if read is not None:
            content = read()
            if isinstance(content, bytes):
                return content
            raise InvalidInput(f"{path}: open the file in binary mode")
    except OSError as error:
        raise InvalidInput(f"{path}: {error.strerror or error}: {value}") from None
    raise InvalidInput(
        f"{path}: a {type(value).__name__} is no file; give a path, bytes, an open file, a URL or Base64"
    )
