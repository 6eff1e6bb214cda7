"""The file that says what came of every job, and the table of it."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from mediarelay_contract.language import tr

from .._core.links import shown
from ..errors import InvalidInput
from .outcome import JobResult

_COLUMNS = (
    "job",
    "state",
    "file",
    "sha256",
    "seconds",
    "units",
    "cost",
    "task_id",
    "external_id",
    "operation",
    "message",
    "handle",
    "link",
)
# What spreadsheets take for the beginning of a formula, also in its full-width forms.
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
_LONGEST_LINK = 2000  # a file in Base64 is no link that a cell could hold


def write_summary(path: Path, results: Sequence[JobResult]) -> None:
    """Write one row for each file of each job, or for the job where it has none.

    Raises:
        InvalidInput: It cannot be written there.
    """
    try:
        _write(path, results)
    except OSError as error:
        raise InvalidInput(tr("{path} cannot be written: {error}", path=path, error=error.strerror or error)) from None


def _write(path: Path, results: Sequence[JobResult]) -> None:
    part = path.with_name(f".{path.name}.part")
    with part.open("w", encoding="utf-8", errors="backslashreplace", newline="") as stream:
        rows = csv.writer(stream)
        rows.writerow(_COLUMNS)
        for result in results:
            for file in result.files or [{}]:
                name = Path(file["path"]).name if file else ""
                values = (
                    result.job,
                    result.state,
                    name,
                    file.get("sha256", ""),
                    result.seconds,
                    result.units,
                    result.cost,
                    result.task_id,
                    result.external_id,
                    result.operation,
                    result.message,
                    result.handle,
                    _links(result),
                )
                rows.writerow(map(_cell, values))
    part.replace(path)


def _cell(value: object) -> object:
    """Return a value that no spreadsheet takes for a formula: gateways and users choose ids and messages."""
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return "" if value is None else value


def _links(result: JobResult) -> str:
    if result.state != "undelivered":
        return ""
    return " ".join(url if len(url) <= _LONGEST_LINK else shown(url) for url in result.urls)
