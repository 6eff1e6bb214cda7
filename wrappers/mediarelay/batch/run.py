"""Run a batch: write the intents down, let the engine work, reconcile what was interrupted, and report progress."""

from __future__ import annotations

import contextlib
import hashlib
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from uuid import uuid4

from sqlalchemy.exc import SQLAlchemyError

from mediarelay_client.tasks import find_operation
from mediarelay_contract.contract import Contract, load_contract
from mediarelay_contract.language import localised, mark, tr

from .._core.handle import Handle
from .._io.transport import TIMEOUT
from ..errors import InvalidInput, RelayError
from ..relay import AsyncRelay
from .costs import find_ledger
from .jobs import Job
from .locks import FileLocks, plain
from .outcome import Attempt, JobResult, Outcome, Progress, attempt_name, count, reconcile, retry
from .outcome import refetch as again
from .state import AttemptRecord, Engine, read_entries, state_file, state_url
from .stopping import BatchInterrupted, Stop
from .storage import missing_files, prepare_folder
from .worker import Worker, set_worker

_TICK = 0.5
_RESCUE_EVERY = 3.0
_PATIENCE = 1.5  # times the time limit of a request, for responses to what is paid for
_CHANGED = mark("This is what was submitted under that name before; for other fields give the job another name.")


def run_batch(
    jobs: Iterable[Job],
    *,
    state: str,
    out: str | Path = ".",
    base_url: str | None = None,
    api_key: str | None = None,
    concurrency: int = 8,
    max_paid: int | None = None,
    max_cost: float | None = None,
    ledger: str | Path | None = None,
    request_timeout: float | None = None,
    refetch: bool = False,
    on_progress: Callable[[Progress], object] | None = None,
    on_notice: Callable[[str], object] | None = None,
) -> list[JobResult]:
    """Submit, wait for and download many jobs; safe to kill at any moment and to run again.

    What an earlier run on the same state has done is not done again. Every job is gone on with that has not succeeded
    and of which the gateway does not say that it failed; none is submitted again that may have been accepted.

    In the main thread Ctrl-C, SIGTERM and SIGHUP stop it, as far as this process has no handlers of its own for them:
    nothing is begun any more, and submissions under way are waited for, for one and a half times `request_timeout` at
    the most. `docker stop` needs a longer patience than its ten seconds for that (`-t 60`).

    Args:
        jobs: What to submit; `read_jobs` reads a file of them.
        state: File name of an SQLite database, or the address of a PostgreSQL one for several workers.
        out: Folder for the files.
        base_url: The gateway; else MEDIARELAY_BASE_URL.
        api_key: Its key; else MEDIARELAY_API_KEY. It is not written into the state.
        concurrency: Tasks under way at a time with this gateway and key, over all workers of the state.
        max_paid: Submissions that may be charged, over all runs on this state and all who share the ledger; the rest
            stays `waiting`.
        max_cost: What they may cost in all, in units of the gateway's currency, by the prices of its own list (see
            `Relay`); it is kept in a file beside the state, unless a ledger is named, which a PostgreSQL state needs.
            Jobs beyond it, and those without a known price, are `refused`.
        ledger: File that keeps a limit over several batches, relays and commands, as `Relay` does: there what others
            have bought counts, too, and beyond the limit jobs are `refused`. MEDIARELAY_MAX_PAID and MEDIARELAY_LEDGER
            hold as they do for every relay.
        request_timeout: Seconds that one request may take; see `Relay`.
        refetch: Fetch again what had been fetched and is not in its place any more; else that is only noted.
        on_progress: Called about twice a second.
        on_notice: Called with a sentence for people where the run waits for something before it ends.

    Returns:
        One result for each job, in their order.

    Raises:
        InvalidInput: State, folder, gateway or key cannot be used; all of that is found before anything is sent. Or
            the state can no longer be written, its disk is full for instance.
        BatchInterrupted: A KeyboardInterrupt that says how many submissions had no response yet.
    """
    # Made before the engine starts, so that its errors come first and cost nothing.
    shared = max_paid if ledger is not None else None  # without a ledger the state itself counts
    if max_cost is not None:
        ledger = find_ledger(state, ledger)
    relay = AsyncRelay(
        base_url, api_key, request_timeout=request_timeout, max_paid=shared, max_cost=max_cost, ledger=ledger
    )
    usual = TIMEOUT if request_timeout is None else request_timeout
    folder = Path(out).expanduser().absolute()
    prepare_folder(folder)
    todo = list(jobs)
    worker, stop = Worker(relay, Contract(load_contract()), folder), Stop()
    set_worker(worker)
    report = on_progress or (lambda _: None)
    try:
        with stop.listening():
            opened = Engine(state)
            run = _Run(opened, todo, _queue_name(relay), max_paid, 2 * usual, report, worker, stop)
            ending: Exception | None = None
            try:
                return run.work(concurrency, refetch=refetch)
            except KeyboardInterrupt:
                pass
            except (SQLAlchemyError, RelayError) as error:
                ending = error
            finally:
                stop.patient = True
                unanswered = worker.leave(_PATIENCE * usual, _Notices(stop, on_notice))
                stop.patient = False
                with contextlib.suppress(KeyboardInterrupt):  # one more signal breaks off what hangs
                    opened.close()
            if ending is None:
                raise BatchInterrupted(unanswered)
            raise InvalidInput(_unusable(worker, ending))
    finally:
        set_worker(None)


class _Notices:
    """Says that paid requests are waited for: once, and at every further signal to stop."""

    def __init__(self, stop: Stop, notify: Callable[[str], object] | None) -> None:
        self._stop = stop
        self._notify = notify or (lambda _: None)
        self._seen = -1

    def __call__(self, submissions: int, seconds: float) -> None:
        if self._stop.signals > self._seen:
            self._seen = self._stop.signals
            self._notify(
                tr(
                    "Stopping. Submissions on their way, which may be charged: {submissions}; their "
                    "responses are waited for, {seconds:.0f} s at the most.",
                    submissions=submissions,
                    seconds=seconds,
                )
            )


def _unusable(worker: Worker, error: Exception) -> str:
    """Say that the state cannot be used any more, and how to get at tasks that it does not know."""
    tasks = [
        tr(" Not noted in it: {job} is {handle}", job=attempt.rpartition("~")[0], handle=handle)
        for attempt, handle in worker.unrecorded.items()
    ]
    what = tr(
        "the state can no longer be used: {error}. Once that is mended the same command goes on.", error=plain(error)
    )
    return what + "".join(tasks)


def batch_status(state: str) -> list[JobResult]:
    """Return how the jobs of a state stand, while it is worked on or later.

    Raises:
        InvalidInput: There is no such state.
    """
    latest = {entry.attempt["job"]: entry for entry in read_entries(state)}
    return [_result(entry) for entry in latest.values()]


def standing(state: str) -> list[JobResult]:
    """Return how jobs stand before a run; a state that is not there yet, or is none so far, knows of none.

    Raises:
        InvalidInput: The state is a file that cannot be worked on: another process has it, or it is damaged.
    """
    file = state_file(state)
    if file is not None:
        if not file.exists():
            return []
        locks = FileLocks(state_url(state))  # the engine would wait for it without an end
        locks.take_name()
        locks.close()
    with contextlib.suppress(InvalidInput):
        return batch_status(state)
    return []


class _Run:
    def __init__(
        self,
        state: Engine,
        jobs: Sequence[Job],
        queue: str,
        max_paid: int | None,
        quiet: float,
        on_progress: Callable[[Progress], object],
        worker: Worker,
        stop: Stop,
    ) -> None:
        self._state = state
        self._jobs = {job.name: job for job in jobs}
        self._queue = queue
        self._max_paid = max_paid
        self._quiet = quiet
        self._report = on_progress
        self._worker = worker
        self._stop = stop
        self._latest: dict[str, AttemptRecord] = {}
        self._began = time.time()
        self._ended = 0

    def work(self, concurrency: int, *, refetch: bool = False) -> list[JobResult]:
        self._state.open_queue(self._queue, concurrency)
        with self._state.enqueuing():
            self._latest = {entry.attempt["job"]: entry for entry in self._state.entries()}
            self._enqueue(refetch=refetch)
        rescued = looked = 0.0
        while True:
            now = time.time()
            if now - rescued > _RESCUE_EVERY:
                self._state.rescue()
                rescued = now
            self._take(self._state.ended_since(looked or self._began))
            looked = now
            self._report(count(self.results(), now - self._began, self._ended))
            if self._all_ended():
                if not self._reconcile():
                    return self.results()
                looked = 0.0  # another worker may have reconciled some of them a while ago
            if self._worker.trouble is not None:
                raise self._worker.trouble
            self._stop.wait(_TICK)

    def results(self) -> list[JobResult]:
        return [self._result_of(job) for job in self._jobs.values()]

    def _result_of(self, job: Job) -> JobResult:
        entry = self._latest.get(job.name)
        if entry is None:
            return JobResult(job.name, job.operation, "waiting")
        same = (entry.attempt["operation"], entry.attempt["arguments"]) == (job.operation, job.arguments)
        return _result(entry) if same else _result(entry)._replace(message=localised(_CHANGED))

    def _enqueue(self, *, refetch: bool) -> None:
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
                if refetch and entry.outcome["state"] == "succeeded" and missing_files(entry.outcome["files"]):
                    attempt = again(entry.attempt, entry.outcome, now)
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
        self._latest[attempt["job"]] = AttemptRecord(attempt, None, active=False)

    def _take(self, outcomes: dict[str, Outcome]) -> None:
        active = self._state.active()
        for entry in self._latest.values():
            name = attempt_name(entry.attempt)
            entry.active = name in active
            if entry.outcome is None and name in outcomes:
                entry.outcome = outcomes[name]
                self._ended += entry.attempt["job"] in self._jobs

    def _mine(self) -> list[AttemptRecord]:
        return [entry for name, entry in self._latest.items() if name in self._jobs]

    def _all_ended(self) -> bool:
        return all(entry.outcome is not None for entry in self._mine())

    def _reconcile(self) -> bool:
        """Look once more into what was interrupted; False where nothing can be reconciled."""
        attempts = [
            reconcile(entry.attempt, entry.outcome, self._canary(entry.attempt["operation"]), self._quiet)
            for entry in self._mine()
            if entry.outcome is not None
        ]
        for attempt in attempts:
            if attempt is not None:
                self._put(attempt)
        return any(attempts)

    def _canary(self, operation: str) -> tuple[str, str] | None:
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
    field = operation.lifecycle.id_field
    external_id = str(job.arguments.get(field) or f"mr-{uuid4().hex}") if field and operation.query else None
    return {
        "job": job.name,
        "number": 1,
        "operation": job.operation,
        "arguments": job.arguments,
        "external_id": external_id,
        "mode": "submit",
        "handle": None,
        "canary": None,
        "not_before": 0.0,
        "urls": [],
        "known": [],
    }


def _result(entry: AttemptRecord) -> JobResult:
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
        outcome["message"] or _missing(outcome),
        outcome["urls"],
    )


def _missing(outcome: Outcome) -> str | None:
    """Say which files of a finished job are gone."""
    names = missing_files(outcome["files"])
    if not names:
        return None
    return tr(
        "{names}: not there any more, or changed since; --refetch fetches what is missing again", names=", ".join(names)
    )


def _queue_name(relay: AsyncRelay) -> str:
    """Name the queue after gateway and key, since gateways limit tasks by key; the key cannot be read out of it."""
    key = hashlib.sha256(relay.gateway.api_key.encode()).hexdigest()[:12]
    return f"{relay.gateway.base_url} {key}"
