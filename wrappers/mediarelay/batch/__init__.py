"""Many tasks at once that survive any crash: `mediarelay batch`, and the same from Python.

    from mediarelay.batch import read_jobs, run_batch

    jobs, problems = read_jobs("jobs.jsonl")
    for result in run_batch(jobs, state="run.sqlite", out="videos/"):
        print(result.job, result.state, result.files)

It needs the extra `mediarelay[batch]`. What is durable (intents, waits, queues, recovery) is done by DBOS, on SQLite or
on PostgreSQL; decisions are made by the same flows that every wait uses.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .jobs import BadLine, Job, read_jobs
    from .outcome import JobResult, Progress
    from .run import batch_status, run_batch
    from .stopping import BatchInterrupted

__all__ = ["BadLine", "BatchInterrupted", "Job", "JobResult", "Progress", "batch_status", "read_jobs", "run_batch"]

_HOMES = {
    "BadLine": "jobs",
    "Job": "jobs",
    "read_jobs": "jobs",
    "JobResult": "outcome",
    "Progress": "outcome",
    "BatchInterrupted": "stopping",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES.get(name, 'run')}"), name)
