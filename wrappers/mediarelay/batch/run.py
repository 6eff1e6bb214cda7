"""Run a batch: write the intents down, let the engine work, settle what was interrupted, and tell how it stands."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from uuid import uuid4

from mediarelay_client.tasks import find_operation

from ..contract import Contract, load_contract
from ..handle import Handle
from ..relay import AsyncRelay
from . import workflow
from .jobs import Job
from .outcome import Attempt, JobResult, Outcome, Progress, attempt_name, count, retry, settle
from .state import Entry, State, read_entries

_TICK = 0.5
_RESCUE_EVERY = 3.0
_CHANGED = "This is what was submitted under that name before; for other fields give the job another name."


def run_batch(
    jobs: Iterable[Job],
    *,
    state: str,
    out: str | Path = ".",
    base_url: str | None = None,
    api_key: str | None = None,
    concurrency: int = 8,
    max_paid: int | None = None,
    request_timeout: float = 30.0,
    on_progress: Callable[[Progress], object] | None = None,
) -> list[JobResult]:
    """Submit, wait for and download many jobs; safe to kill at any moment and to run again.

    What an earlier run on the same state has done is not done again. Jobs that nothing was created for, whose
    deadline passed, or whose file could not be fetched are gone on with.

    Args:
        jobs: What to submit; `read_jobs` reads a file of them.
        state: File name of an SQLite database, or the address of a PostgreSQL one for several workers.
        out: Folder for the files.
        base_url: The gateway; else MEDIARELAY_BASE_URL.
        api_key: Its key; else MEDIARELAY_API_KEY. It is not written into the state.
        concurrency: Tasks under way at a time with this gateway and key, over all workers of the state.
        max_paid: Submissions that may be charged, over all runs on this state; the rest stays `waiting`.
        request_timeout: Seconds that one request may take.
        on_progress: Called about twice a second.

    Returns:
        One result for each job, in their order.

    Raises:
        InvalidInput: The state cannot be used, or gateway or key cannot be.
        KeyboardInterrupt: Nothing is lost; the next run goes on.
    """
    # Made before the engine starts, so that its errors come first and cost nothing.
    relay = AsyncRelay(base_url, api_key, request_timeout=request_timeout)
    folder = Path(out).expanduser().absolute()
    folder.mkdir(parents=True, exist_ok=True)
    desk = workflow.desk = workflow.Desk(relay, Contract(load_contract()), folder)
    opened = State(state)
    try:
        run = _Run(opened, list(jobs), _queue_name(relay), max_paid, 2 * request_timeout, on_progress)
        return run.work(concurrency)
    finally:
        desk.leave(1.5 * request_timeout)
        opened.close()
        workflow.desk = None


def batch_status(state: str) -> list[JobResult]:
    """Tell how the jobs of a state stand, while it is worked on or later.

    Raises:
        InvalidInput: There is no such state.
    """
    latest = {entry.attempt["job"]: entry for entry in read_entries(state)}
    return [_result(entry) for entry in latest.values()]


class _Run:
    def __init__(
        self,
        state: State,
        jobs: Sequence[Job],
        queue: str,
        max_paid: int | None,
        quiet: float,
        on_progress: Callable[[Progress], object] | None,
    ) -> None:
        self._state = state
        self._jobs = {job.name: job for job in jobs}
        self._queue = queue
        self._max_paid = max_paid
        self._quiet = quiet
        self._tell = on_progress or (lambda _: None)
        self._latest: dict[str, Entry] = {}
        self._began = time.time()
        self._ended = 0

    def work(self, concurrency: int) -> list[JobResult]:
        self._state.open_queue(self._queue, concurrency)
        with self._state.enqueuing():
            self._latest = {entry.attempt["job"]: entry for entry in self._state.entries()}
            self._enqueue()
        rescued = looked = 0.0
        while True:
            now = time.time()
            if now - rescued > _RESCUE_EVERY:
                self._state.rescue()
                rescued = now
            self._take(self._state.ended_since(looked or self._began))
            looked = now
            self._tell(count(self.results(), now - self._began, self._ended))
            if self._all_ended():
                if not self._settle():
                    return self.results()
                looked = 0.0  # another worker may have settled some of them a while ago
            time.sleep(_TICK)

    def results(self) -> list[JobResult]:
        return [self._result_of(job) for job in self._jobs.values()]

    def _result_of(self, job: Job) -> JobResult:
        entry = self._latest.get(job.name)
        if entry is None:
            return JobResult(job.name, job.operation, "waiting")
        same = (entry.attempt["operation"], entry.attempt["arguments"]) == (job.operation, job.arguments)
        return _result(entry) if same else _result(entry)._replace(message=_CHANGED)

    def _enqueue(self) -> None:
        """Write down every intent that there is money for, before anything is sent."""
        now = time.time()
        spent = sum(entry.outcome is None or entry.outcome["state"] != "refused" for entry in self._latest.values())
        for name, job in self._jobs.items():
            entry = self._latest.get(name)
            attempt: Attempt | None
            if entry is None:
                attempt = _first(job)
            elif entry.outcome is not None:
                attempt = retry(entry.attempt, entry.outcome, now)
            else:
                attempt = None
            if attempt is None:
                continue
            may_cost = entry is None or (entry.outcome is not None and entry.outcome["state"] == "refused")
            if may_cost and self._max_paid is not None and spent >= self._max_paid:
                continue
            spent += may_cost
            self._put(attempt)

    def _put(self, attempt: Attempt) -> None:
        self._state.enqueue(self._queue, attempt)
        self._latest[attempt["job"]] = Entry(attempt, None, active=False)

    def _take(self, outcomes: dict[str, Outcome]) -> None:
        active = self._state.active()
        for entry in self._latest.values():
            name = attempt_name(entry.attempt)
            entry.active = name in active
            if entry.outcome is None and name in outcomes:
                entry.outcome = outcomes[name]
                self._ended += entry.attempt["job"] in self._jobs

    def _mine(self) -> list[Entry]:
        return [entry for name, entry in self._latest.items() if name in self._jobs]

    def _all_ended(self) -> bool:
        return all(entry.outcome is not None for entry in self._mine())

    def _settle(self) -> bool:
        """Look once more into what was interrupted; False where there is nothing that could be settled."""
        attempts = [
            settle(entry.attempt, entry.outcome, self._witness(entry.attempt["operation"]), self._quiet)
            for entry in self._mine()
            if entry.outcome is not None
        ]
        for attempt in attempts:
            if attempt is not None:
                self._put(attempt)
        return any(attempts)

    def _witness(self, operation: str) -> tuple[str, str] | None:
        """Return external id and task id of a job of that operation whose task is known."""
        for entry in self._latest.values():
            handle = entry.outcome and entry.outcome["handle"]
            if handle and entry.attempt["operation"] == operation:
                record = Handle.decode(handle)
                if record.external_id:
                    return record.external_id, record.task_id
        return None


def _first(job: Job) -> Attempt:
    operation = find_operation(job.operation)
    field = operation.lifecycle.get("id_field")
    external_id = (job.arguments.get(field) or f"mr-{uuid4().hex}") if field and operation.asks else None
    return {
        "job": job.name,
        "number": 1,
        "operation": job.operation,
        "arguments": job.arguments,
        "external_id": external_id,
        "mode": "submit",
        "handle": None,
        "witness": None,
        "not_before": 0.0,
    }


def _result(entry: Entry) -> JobResult:
    attempt, outcome = entry.attempt, entry.outcome
    if outcome is None:
        return JobResult(
            attempt["job"],
            attempt["operation"],
            "active" if entry.active else "waiting",
            external_id=attempt["external_id"],
            handle=attempt["handle"],
        )
    return JobResult(
        attempt["job"],
        attempt["operation"],
        outcome["state"],
        outcome["files"],
        outcome["seconds"],
        outcome["units"],
        outcome["task_id"],
        attempt["external_id"],
        outcome["handle"],
        outcome["message"],
    )


def _queue_name(relay: AsyncRelay) -> str:
    """Name the queue after gateway and key, since gateways limit tasks by key; the key cannot be read out of it."""
    key = hashlib.sha256(relay.gateway.api_key.encode()).hexdigest()[:12]
    return f"{relay.gateway.base_url} {key}"
