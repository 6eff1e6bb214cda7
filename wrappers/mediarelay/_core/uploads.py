"""Files on their way into a request: a path, bytes, an open file, a URL, a data URI or Base64."""

from __future__ import annotations

import base64
import binascii
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from mediarelay_client.unset import Unset
from mediarelay_contract.files import UNKNOWN, media_type
from mediarelay_contract.language import tr
from mediarelay_contract.limits import Fault, decoded_length, find_faults, too_large

from ..errors import InvalidInput

_BASE64 = re.compile(r"[A-Za-z0-9+/_\-\s]*={0,2}\s*", re.ASCII)
_DATA_URI = re.compile(r"data:([^,]{0,180}?);base64,", re.IGNORECASE)
_LINK = re.compile("https?://", re.IGNORECASE)


class Upload(str):
    """A file in Base64 that is sent as a part of a form, not inside JSON."""


def encode_body(arguments: Mapping[str, object], media: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Return the arguments as JSON values, with files in the form that the contract wants.

    Args:
        arguments: Names and values; those that were not given are left out.
        media: Where files may stand, and what the contract states of them: `image`, `image_list[].image`.

    Raises:
        InvalidInput: A file is missing, empty, damaged, where only a URL is taken, or not what the contract states.
    """
    return {name: _encode(value, name, media) for name, value in arguments.items() if not isinstance(value, Unset)}


def _encode(value: object, path: str, media: Mapping[str, Mapping[str, Any]]) -> Any:
    if (to_dict := getattr(value, "to_dict", None)) is not None:
        value = to_dict()
    if isinstance(value, Mapping):
        return {
            key: _encode(inner, f"{path}.{key}", media) for key, inner in value.items() if not isinstance(inner, Unset)
        }
    is_list = isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray | memoryview)
    if is_list and (path not in media or any(place.startswith(f"{path}[]") for place in media)):
        assert isinstance(value, Sequence)
        return [_encode(inner, f"{path}[]", media) for inner in value]
    if path in media and value is not None:
        return _encode_file(value, path, media[path])
    return value


def _encode_file(value: object, path: str, rules: Mapping[str, Any]) -> str:
    if isinstance(value, str):
        return _encode_text(value, path, rules)
    if rules["accepts"] == ["url"]:
        raise InvalidInput(
            tr("{path}: the gateway takes a URL here, not a file; upload it somewhere public first", path=path)
        )
    content = _content(value, path, rules)
    _hold(content, path, rules, _name_of(value))
    return _as_wanted(base64.b64encode(content).decode("ascii"), content, rules)


def _encode_text(value: str, path: str, rules: Mapping[str, Any]) -> str:
    if value == "" or _LINK.match(value):
        return value
    # Kling answers 1201 to a data: prefix (docs/facts/kling.md#request-fields), so only what follows it is sent.
    prefix = _DATA_URI.match(value)
    text = value[prefix.end() :] if prefix else value
    if rules["accepts"] == ["url"]:
        raise InvalidInput(tr("{path}: the gateway takes only an http(s) URL here", path=path))
    if not _BASE64.fullmatch(text):
        raise InvalidInput(tr("{path}: neither a URL nor Base64; for a file on disk give a pathlib.Path", path=path))
    # Strict decoders, Kling's among them, know neither line breaks nor the alphabet of links.
    text = "".join(text.split()).replace("-", "+").replace("_", "/")
    if (count := decoded_length(text)) > rules.get("max_bytes", count):
        raise _refusal(path, [too_large(count, rules)])
    try:
        content = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise InvalidInput(tr("{path}: this Base64 does not decode ({error})", path=path, error=error)) from None
    _hold(content, path, rules)
    wanted = _as_wanted(text, content, rules)
    if prefix and "data-uri" in rules["accepts"] and media_type(content) in (UNKNOWN, "text/plain"):
        return f"data:{prefix[1]};base64,{text}"  # where the bytes say nothing, the caller knows
    return wanted


def _as_wanted(text: str, content: bytes, rules: Mapping[str, Any]) -> str:
    """Give Base64 the form in which this field takes files."""
    if "base64" in rules["accepts"]:
        return text
    if "data-uri" in rules["accepts"]:
        return f"data:{media_type(content)};base64,{text}"
    return Upload(text)


def _hold(content: bytes, path: str, rules: Mapping[str, Any], name: str | None = None) -> None:
    if not content:
        raise InvalidInput(tr("{path}: the file is empty", path=path))
    if faults := list(find_faults(content, rules, name)):
        raise _refusal(path, faults)


def _refusal(path: str, faults: list[Fault]) -> InvalidInput:
    return InvalidInput(f"{path}: " + "; ".join(f"{fault.what}; {fault.advice}" for fault in faults))


def _content(value: object, path: str, rules: Mapping[str, Any]) -> bytes:
    """Return a file's bytes; of one that is too large no more is read than shows it."""
    limit = rules.get("max_bytes")
    if isinstance(value, bytes | bytearray | memoryview):
        count = value.nbytes if isinstance(value, memoryview) else len(value)
        if limit and count > limit:
            raise _refusal(path, [too_large(count, rules)])
        return bytes(value)
    try:
        if isinstance(value, os.PathLike):
            name = os.fsdecode(value)
            count = Path(name).stat().st_size
            if limit and count > limit:
                raise _refusal(path, [too_large(count, rules, name)])
            with open(name, "rb") as file:
                return _read(file, path, rules)
        if hasattr(value, "read"):
            return _read(value, path, rules)
    except InvalidInput:  # a ValueError, too
        raise
    except OSError as error:
        raise InvalidInput(f"{path}: {error.strerror or error}: {value}") from None
    except UnicodeDecodeError:
        raise InvalidInput(tr("{path}: open the file in binary mode", path=path)) from None
    except ValueError as error:  # a file that was closed, a name with a zero byte
        raise InvalidInput(f"{path}: {error}") from None
    raise InvalidInput(
        tr(
            "{path}: a {value} is no file; give a path, bytes, an open file, a URL or Base64",
            path=path,
            value=type(value).__name__,
        )
    )


def _name_of(value: object) -> str | None:
    name = os.fsdecode(value) if isinstance(value, os.PathLike) else getattr(value, "name", None)
    return name if isinstance(name, str) and name else None


def _read(file: Any, path: str, rules: Mapping[str, Any]) -> bytes:
    """Read a stream to its end, or to the first byte too many."""
    limit = rules.get("max_bytes")
    parts: list[bytes] = []
    count = 0
    while limit is None or count <= limit:
        part = file.read(-1 if limit is None else limit + 1 - count)  # raw streams may give less than they have
        if not isinstance(part, bytes):
            raise InvalidInput(tr("{path}: open the file in binary mode", path=path))
        if not part:
            return b"".join(parts)
        parts.append(part)
        count += len(part)
    raise _refusal(path, [too_large(None, rules, _name_of(file))])
