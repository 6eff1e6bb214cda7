"""Recordings as files: HAR by whichever program, packed or not, whole or cut by a crash, and lines of our own."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from mediarelay._core.quoting import quote

_ENTRIES = re.compile(r'"entries"\s*:\s*\[')
_SEPARATORS = re.compile(r"[\s,]*")
_FRACTION = re.compile(r"(\.\d{6})\d+")
_GZIP = b"\x1f\x8b"


class Raw(NamedTuple):
    """What stands in the files.

    Attributes:
        entries: Entries of HAR, in the order of time.
        ledger: Lines of ledgers.
        words: What recorders say of their recordings.
        notes: What could not be read, in words.
    """

    entries: list[Mapping[str, Any]]
    ledger: list[Mapping[str, Any]]
    words: Mapping[str, Any]
    notes: tuple[str, ...] = ()


class _Text(NamedTuple):
    """What stands in a file, as far as it is whole: its values, and whether it breaks off behind them."""

    found: list[Mapping[str, Any]]
    is_cut: bool


def read_files(paths: Iterable[Path]) -> Raw:
    """Read the entries of recordings, and the lines of ledgers.

    Raises:
        ValueError: A file holds neither.
        OSError: A file cannot be read.
    """
    entries: list[Mapping[str, Any]] = []
    ledger: list[Mapping[str, Any]] = []
    words: dict[str, Any] = {}
    notes: list[str] = []
    for path in paths:
        text = _read(path)
        count, is_recording = len(entries) + len(ledger), False
        for one in text.found:
            if isinstance(one.get("log"), Mapping):
                log, is_recording = one["log"], True  # one without entries, too
                words |= {name: value for name, value in log.items() if name.startswith("_")}
                found = log.get("entries")
                entries += filter(_is_entry, found if isinstance(found, list) else ())
            elif _is_entry(one):
                entries.append(one)
            elif isinstance(one.get("event"), str):
                ledger.append(one)
        read = len(entries) + len(ledger) - count
        if not read and not is_recording:
            why = "it breaks off within its first exchange" if text.is_cut else f"it begins with {_first(path)}"
            raise ValueError(f"{path} is no recording (HAR, or a line for each exchange): {why}")
        if text.is_cut:
            notes.append(f"{path} breaks off: what comes after its first {read} exchanges could not be read")
    return Raw(sorted(entries, key=started), ledger, words, tuple(notes))


def _is_entry(one: Any) -> bool:
    return isinstance(one, Mapping) and all(isinstance(one.get(side), Mapping) for side in ("request", "response"))


def _read(path: Path) -> _Text:
    content, is_cut = path.read_bytes(), False
    if content[:2] == _GZIP:
        try:
            content, is_cut = _unpacked(content)
        except zlib.error as error:
            raise ValueError(f"{path} does not unpack ({error})") from None
    text = content.decode("utf-8-sig", "replace")
    try:
        whole = json.loads(text)
        found, is_whole = whole if isinstance(whole, list) else [whole], True
    except (ValueError, RecursionError):
        found = _lines(text)
        is_whole = len(found) == sum(bool(line.strip()) for line in text.splitlines())
        if not found:
            found, is_whole = list(_pieces(text)), _ENTRIES.search(text) is None
    return _Text([one for one in found if isinstance(one, Mapping)], is_cut or not is_whole)


def _unpacked(content: bytes) -> tuple[bytes, bool]:
    """Return what was packed, as far as it is there, and whether it breaks off; several packed files may follow."""
    found = bytearray()
    while content[:2] == _GZIP:
        unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
        found += unpacker.decompress(content)
        if not unpacker.eof:
            return bytes(found), True
        content = unpacker.unused_data
    return bytes(found), False


def _lines(text: str) -> list[Any]:
    """Return what stands in lines of their own, but for those that a crash has cut."""
    found = []
    for line in text.splitlines():
        try:
            found.append(json.loads(line.strip().removesuffix(",")))
        except (ValueError, RecursionError):
            continue
    return found if any(isinstance(one, dict) and {"request", "log", "event"} & one.keys() for one in found) else []


def _pieces(text: str) -> Iterator[Any]:
    """Yield the entries of a HAR that breaks off."""
    begin = _ENTRIES.search(text)
    decoder, at = json.JSONDecoder(), begin.end() if begin else len(text)
    while at < len(text):
        at = _SEPARATORS.match(text, at).end()  # type: ignore[union-attr]
        try:
            one, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            return
        yield one


def _first(path: Path) -> str:
    with path.open("rb") as file:
        return quote(file.read(200), limit=60) or "nothing"


def started(entry: Mapping[str, Any]) -> float:
    """Return when an entry began, in Unix seconds; 0 where it does not say."""
    try:
        return datetime.fromisoformat(_FRACTION.sub(r"\1", str(entry.get("startedDateTime")))).timestamp()
    except ValueError:
        return 0.0
