"""The lines of a file of jobs as fields: JSON lines or CSV, in the encodings that editors and spreadsheets write."""

from __future__ import annotations

import codecs
import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mediarelay_contract.language import tr

from ..errors import InvalidInput

_MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}


def read_rows(path: Path, encoding: str | None = None) -> Iterator[tuple[int, Any]]:
    """Yield number and fields of each line; an exception instead of the fields where it is none.

    Args:
        path: The file; CSV where its name ends with .csv.
        encoding: How it is written; by default UTF-8, or what its first bytes say.

    Raises:
        InvalidInput: The file cannot be read.
    """
    text = _decode(path, encoding)
    return _csv(text) if path.suffix.lower() == ".csv" else _json_lines(text)


def _decode(path: Path, encoding: str | None) -> str:
    try:
        raw = path.read_bytes()
    except (OSError, ValueError) as error:
        raise InvalidInput(tr("the jobs cannot be read: {error}", error=error)) from None
    marked = next((name for mark, name in _MARKS.items() if raw.startswith(mark)), None)
    try:
        return raw.decode(encoding or marked or "utf-8")
    except LookupError:
        raise InvalidInput(
            tr("there is no encoding {encoding}; known are utf-8, utf-16, gb18030, cp1252, …", encoding=encoding)
        ) from None
    except UnicodeError as error:
        at = getattr(error, "start", 0)
        line = raw.count(b"\n", 0, at) + 1
        # Chinese and Western encodings cannot be distinguished for certain, and a wrong guess would be paid for.
        raise InvalidInput(
            tr(
                '{path}:{line}: this is not {encoding} (byte {hex}). Save it as "CSV UTF-8", or name its '
                "encoding: --encoding gb18030 is what Excel writes in Chinese, --encoding cp1252 in "
                "Western languages",
                path=path,
                line=line,
                encoding=encoding or marked or "utf-8",
                hex=raw[at : at + 1].hex(),
            )
        ) from None


def _json_lines(text: str) -> Iterator[tuple[int, Any]]:
    for number, line in enumerate(io.StringIO(text), 1):
        if not line.strip():
            continue
        try:
            values = json.loads(line)
        except (ValueError, RecursionError) as error:
            yield number, error
            continue
        yield (
            number,
            values if isinstance(values, dict) else TypeError(tr("it is a {values}", values=type(values).__name__)),
        )


def _csv(text: str) -> Iterator[tuple[int, Any]]:
    if "\0" in text:
        raise InvalidInput(tr("the jobs are no text; a workbook must be saved as CSV first"))
    heading = text.partition("\n")[0]
    # What spreadsheets put between cells depends on language and format; no name of a field holds any of it.
    delimiter = next((sign for sign in ",;\t" if sign in heading), ",")
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for row in rows:
            if None in row:
                yield rows.line_num, ValueError(tr("it has more cells than the heading"))
                continue
            yield rows.line_num, {name.strip(): cell for name, cell in row.items() if cell}
    except csv.Error as error:
        raise InvalidInput(
            tr("the jobs cannot be read: line {line_num}: {error}", line_num=rows.line_num, error=error)
        ) from None
