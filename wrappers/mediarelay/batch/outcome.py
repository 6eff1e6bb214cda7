"""What came of a job, what that allows to do next, and how a whole batch stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypedDict, cast

from .._core.quoting import printable
from .._core.response import ParsedResponse
from ..errors import TaskCancelled, TaskFailed

JobState = Literal["waiting", "active", "succeeded", "failed", "refused", "uncertain", "running", "undelivered"]
"""`refused`: nothing was created. `failed`: the gateway says that the task failed or was cancelled; that alone is for
good. `running`: as far as is known the task lives on, whatever the gateway returned to the last query.
`undelivered`: it succeeded, but not all of its files could be fetched. `uncertain`: it may have been created, and is
not paid for twice to find out."""

JOB_STATES: tuple[JobState, ...] = (
    "succeeded",
    "active",
    "waiting",
    "running",
    "undelivered",
    "failed",
    "refused",
    "uncertain",
)
"""In the order in which they are listed."""

Mode = Literal["submit", "look", "reconcile"]
"""How an attempt begins. `submit`: nothing was ever sent. `look`: something may have been sent, so only look for it.
`reconcile`: the same, but on a gateway that is proven to find tasks by external ids, what it does not find is sent."""


class Attempt(TypedDict):
    """One durable run at a job. All of it is JSON."""

    job: str
    number: int
    operation: str
    arguments: Mapping[str, Any]
    external_id: str | None
    mode: Mode
    handle: str | None
    canary: Sequence[str] | None  # external id and task id of another job that this gateway must find
    not_before: float  # Unix seconds; earlier the gateway may still be busy with what an interrupted process sent
    urls: list[str]  # what to fetch where there is no task to query: the result was given at once
    known: list[dict[str, Any]]  # files as an earlier run fetched them


def attempt_name(attempt: Attempt) -> str:
    """Return the name under which the engine keeps an attempt."""
    return f"{attempt['job']}~{attempt['number']}"


class Outcome(TypedDict):
    """What one attempt came to. All of it is JSON."""

    state: JobState
    interrupted: bool  # a process died while it may have been submitting, and the task was not found
    error: str | None
    message: str | None
    task_id: str | None
    handle: str | None
    files: list[dict[str, Any]]
    urls: list[str]  # links to what was not fetched, or was given at once
    units: str | None
    seconds: float | None
    at: float


class JobResult(NamedTuple):
    """A job in the end, or as it stands.

    Attributes:
        job: Its name.
        operation: What was submitted.
        state: Where it stands.
        files: Name, size and SHA-256 of every file.
        seconds: From the submission to the known end.
        units: What was charged, as the gateway writes it.
        task_id: The gateway's id.
        external_id: The id that the submission carried; look for it where the state is `uncertain`.
        handle: Leads back to the task: `relay.resume(handle)`.
        message: What went wrong.
        urls: Links to what could not be fetched.
        cost: What the gateway's log says that it has cost, less what was paid back, in units of its currency; None
            where that was not looked up (`mediarelay batch` does) or is not known.
    """

    job: str
    operation: str
    state: JobState
    files: Sequence[Mapping[str, Any]] = ()
    seconds: float | None = None
    units: str | None = None
    task_id: str | None = None
    external_id: str | None = None
    handle: str | None = None
    message: str | None = None
    urls: Sequence[str] = ()
    cost: float | None = None


class Progress(NamedTuple):
    """How a batch stands.

    Attributes:
        counts: Jobs by state.
        total: All jobs.
        elapsed: Seconds since this run began.
        ended: Jobs that ended in this run.
        units: Sum of what the gateway says that it charged.
    """

    counts: Mapping[JobState, int]
    total: int
    elapsed: float
    ended: int
    units: float

    @property
    def left(self) -> float | None:
        """Seconds until the end at the pace so far; None before the first job has ended."""
        open_ones = self.counts.get("waiting", 0) + self.counts.get("active", 0)
        return self.elapsed / self.ended * open_ones if self.ended else None


def storable(value: Any) -> Any:
    """Return a value of JSON without what no database can hold: halves of characters, which some gateways send."""
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            return printable(value)
    elif isinstance(value, dict):
        return {key: storable(one) for key, one in value.items()}
    elif isinstance(value, list):
        return [storable(one) for one in value]
    return value


def ended(state: JobState, at: float, **known: Any) -> Outcome:
    """Return an outcome with nothing but what is known."""
    blank: Outcome = {
        "state": state,
        "interrupted": False,
        "error": None,
        "message": None,
        "task_id": None,
        "handle": None,
        "files": [],
        "urls": [],
        "units": None,
        "seconds": None,
        "at": at,
    }
    return cast(Outcome, {**blank, **storable(known)})


def state_of_task(error: Exception, parsed: ParsedResponse) -> JobState:
    """Return what an error of the wait makes of a job whose task is known: only the task itself can end it for good."""
    if isinstance(error, TaskFailed | TaskCancelled):
        return "failed"
    return "undelivered" if parsed.state == "succeeded" else "running"


def retry(attempt: Attempt, outcome: Outcome, now: float) -> Attempt | None:
    """Return the attempt with which a later run goes on with a job, if there is anything that it can do safely.

    What was interrupted is reconciled within a run, once there is a canary; see `reconcile`.
    """
    following: Attempt = {**attempt, "number": attempt["number"] + 1, "canary": None, "not_before": now}
    match outcome["state"]:
        case "refused":
            return {**following, "mode": "submit"}
        case "running" | "undelivered":
            return _again(following, outcome) or {**following, "mode": "look"}
        case "uncertain" if outcome["handle"]:
            return _again(following, outcome)
        case "uncertain" if not outcome["interrupted"]:
            return {**following, "mode": "look"}
    return None


def refetch(attempt: Attempt, outcome: Outcome, now: float) -> Attempt | None:
    """Return the attempt that fetches a finished job's files again, where anything leads to them."""
    return _again({**attempt, "number": attempt["number"] + 1, "canary": None, "not_before": now}, outcome)


def _again(following: Attempt, outcome: Outcome) -> Attempt | None:
    """Query the task again, or fetch by the links where the result was given at once; never submit."""
    if not outcome["handle"] and not outcome["urls"]:
        return None
    return {**following, "handle": outcome["handle"], "urls": outcome["urls"], "known": outcome["files"]}


def reconcile(attempt: Attempt, outcome: Outcome, canary: Sequence[str] | None, quiet: float) -> Attempt | None:
    """Return the attempt that reconciles an interrupted submission, where another job can serve as canary.

    Args:
        attempt: The last attempt.
        outcome: What it came to.
        canary: External id and task id of another job of the same operation.
        quiet: Seconds that a request may be at work in the gateway after the process that sent it has died.
    """
    if not outcome["interrupted"] or canary is None:
        return None
    return {
        **attempt,
        "number": attempt["number"] + 1,
        "mode": "reconcile",
        "canary": list(canary),
        "not_before": outcome["at"] + quiet,
    }


def count(results: Sequence[JobResult], elapsed: float, ended_now: int) -> Progress:
    """Return how a batch stands."""
    units = 0.0
    for result in results:
        try:
            units += float(result.units or 0)
        except ValueError:  # a gateway that writes them with a currency
            continue
    return Progress(Counter(result.state for result in results), len(results), elapsed, ended_now, units)
