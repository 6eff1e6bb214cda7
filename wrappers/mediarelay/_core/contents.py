"""What a response holds besides links: what was used, the text, and files within the response itself."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from mediarelay_client.expressions import search
from mediarelay_client.tasks.operation import Operation
from mediarelay_contract.files import media_type

from .links import is_data

_PICTURE = re.compile(r"!\[[^\]]*\]\(\s*<?((?:https?://|data:)[^\s)>]+)", re.IGNORECASE)
_HEAD = 4096
"""Characters of Base64 that show what a file is."""


class Usage(NamedTuple):
    """What an operation used, as far as the response says so.

    Attributes:
        input: Tokens of the request; None where the response does not say.
        output: Tokens of the response.
        cached: Those of `input` that the vendor had kept.
        seconds: Length of the sound that was read.
    """

    input: int | None = None
    output: int | None = None
    cached: int | None = None
    seconds: float | None = None


def read_usage(operation: Operation, document: Any) -> Usage | None:
    """Return what a response says was used; None where it says nothing."""
    places = {name: where for name, where in operation.usage.items() if name in Usage._fields}
    counts = {name: _count(search(where, document)) for name, where in places.items()}
    found = {name: int(count) if name != "seconds" else count for name, count in counts.items() if count is not None}
    return Usage(**found) if found else None  # type: ignore[arg-type]


def _count(value: Any) -> float | None:
    """Return a number that is one: vendors write absent ones as text, null or less than nothing."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return value if is_number and 0 <= value < float("inf") else None


def read_text(operation: Operation, document: Any) -> str | None:
    """Return the text that a person wants to read; None where the response holds none."""
    text = document if isinstance(document, str) else search(operation.lifecycle.text, document)
    return text if isinstance(text, str) and text else None


def read_files(operation: Operation, document: Any, urls: list[str]) -> list[str]:
    """Return everything that was made, each once: links, and `data:` URIs of what stands in the response itself."""
    found = [*urls, *_inline(search(operation.lifecycle.inline, document))]
    if operation.lifecycle.media == "data" and (text := read_text(operation, document)):
        found += _PICTURE.findall(text)
    return list(dict.fromkeys(found))


def _inline(value: Any) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, list):
            yield from _inline(one)
        elif isinstance(one, str) and one:
            yield as_data_uri(one)


def as_data_uri(text: str) -> str:
    """Return Base64 as a `data:` URI of the media type that it turns out to be."""
    return text if is_data(text) else f"data:{_kind(text)};base64,{text}"


def _kind(text: str) -> str:
    try:
        return media_type(base64.b64decode("".join(text[:_HEAD].split())[: _HEAD // 8 * 4]))
    except (binascii.Error, ValueError):
        return "application/octet-stream"


def join_base64(pieces: Iterable[str]) -> str:
    """Join pieces of Base64, each of which may end in its own padding."""
    content = bytearray()
    for piece in pieces:
        try:
            content += base64.b64decode(piece)
        except (binascii.Error, ValueError):
            continue
    return base64.b64encode(content).decode()
