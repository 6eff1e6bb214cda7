"""The file that says what came of every job, and the table of it."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from .outcome import JobResult

_COLUMNS = ("job", "state", "file", "sha256", "seconds", "units", "task_id", "external_id", "operation", "message")


def write_summary(path: Path, results: Sequence[JobResult]) -> None:
    """Write one row for each file of each job, or for the job where it has none."""
    part = path.with_name(f".{path.name}.part")
    with part.open("w", encoding="utf-8", newline="") as stream:
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
                    result.task_id,
                    result.external_id,
                    result.operation,
                    result.message,
                )
                rows.writerow(["" if value is None else value for value in values])
    part.replace(path)
