"""The tasks that were submitted to the mock, and how time moves them on."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

QUEUED, RUNNING, SUCCEEDED, FAILED, CANCELLED = "submitted", "processing", "succeed", "failed", "cancelled"

# Seconds in the queue and at work. Short, since a mock should not keep one waiting; --speed makes them shorter still.
_SECONDS = {"video": (2.0, 10.0)}


def usual_seconds(media: str) -> tuple[float, float]:
    """Return how long a task of that kind is queued, and then at work."""
    return _SECONDS.get(media, (1.0, 3.0))


class Trigger(NamedTuple):
    """A word that makes a task end otherwise than in success, wherever it stands in the body."""

    word: str
    meaning: str


TRIGGERS = (
    Trigger("mock:fail", "the task fails after a while, with a reason"),
    Trigger("mock:empty", "the task succeeds without having made anything"),
    Trigger("mock:stuck", "the task is at work for ever"),
    Trigger("mock:reject", "the submission is refused for its content (code 1301)"),
    Trigger("mock:busy", "the submission is refused because too many tasks run (code 1303)"),
    Trigger("mock:broke", "the submission is refused for want of credit (code 1102)"),
)

REFUSALS = {
    "mock:reject": (400, 1301, "The content was refused by the safety policy"),
    "mock:busy": (429, 1303, "parallel task over resource pack limit"),
    "mock:broke": (429, 1102, "Account balance not enough"),
}
"""Status, code and words of a refusal, by the word that requests it."""


class StoredTask:
    """One submitted task."""

    def __init__(
        self,
        task_id: str,
        key: str,
        operation_id: str,
        family: str,
        media: str,
        body: Any,
        now: float,
        seconds: Callable[[str], tuple[float, float]] = usual_seconds,
        refresh: float | None = None,
    ) -> None:
        self.id = task_id
        self.key = key
        self.operation_id = operation_id
        self.family = family
        self.media = media
        self.body = body
        self.created = now
        self.parameters: Mapping[str, Any] = {}
        self.idempotency_key: str | None = None
        triggers = triggers_in(body)
        self.fails = "mock:fail" in triggers
        self.empty = "mock:empty" in triggers
        self._refresh = refresh
        queue, work = seconds(media)
        self._cancelled = False
        self._starts = now + queue
        self._ends = float("inf") if "mock:stuck" in triggers else now + queue + work

    @property
    def external_id(self) -> str | None:
        """The caller's own id."""
        return self.body.get("external_task_id") or None

    @property
    def callback_url(self) -> str | None:
        """Where changes are posted to."""
        return self.body.get("callback_url") or None

    @property
    def ends(self) -> float:
        """When it is done, as Unix seconds; infinity where it never is."""
        return self._ends

    def cancel(self, now: float) -> None:
        """End it early, unless it is done."""
        if now < self._ends:
            self._cancelled, self._ends = True, now

    def changes(self) -> list[float]:
        """When it changes state, as Unix seconds."""
        return [self.created, self._starts, *([self._ends] if self._ends < float("inf") else [])]

    def state(self, now: float) -> str:
        """The vendor's word for its state at that time, as far as a gateway knows it that refreshes at intervals."""
        if self._refresh:
            now -= now % self._refresh
        if self._cancelled and now >= self._ends:
            return CANCELLED
        if now < self._starts:
            return QUEUED
        if now < self._ends:
            return RUNNING
        return FAILED if self.fails else SUCCEEDED

    def updated(self, now: float) -> float:
        """When its state last changed."""
        return max(moment for moment in self.changes() if moment <= max(now, self.created))

    def progress(self, now: float) -> int:
        """Percent."""
        return {QUEUED: 10, RUNNING: 50}.get(self.state(now), 100)


class Charge(NamedTuple):
    """What one call was charged.

    Attributes:
        request_id: The id of its response.
        at: When, as Unix seconds.
        model: What was called.
        quota: How much; 500,000 are one unit of the currency.
        task: What it made.
    """

    request_id: str
    at: float
    model: str
    quota: int
    task: StoredTask | None


class Store:
    """All tasks, by id and by the caller's own id, each visible to its own key only.

    Args:
        seconds: How long a task of some kind of media is queued and at work.
        refresh: Every how many seconds the gateway learns of changes; None for at once.

    Attributes:
        tokens: The tokens of each user, by the key that rules over them.
        charges: What each key was charged, the oldest first.
    """

    def __init__(
        self, seconds: Callable[[str], tuple[float, float]] = usual_seconds, refresh: float | None = None
    ) -> None:
        self._seconds = seconds
        self._refresh = refresh
        self.charges: dict[str, list[Charge]] = {}
        self.tokens: dict[str, list[dict[str, Any]]] = {}
        self._tasks: dict[str, StoredTask] = {}
        self._by_external_id: dict[tuple[str, str], StoredTask] = {}

    def add(self, key: str, operation_id: str, family: str, media: str, body: Any, now: float) -> StoredTask:
        """Take a submission."""
        task_id = str(8 * 10**17 + secrets.randbelow(10**17))
        task = self._tasks[task_id] = StoredTask(
            task_id, key, operation_id, family, media, body, now, self._seconds, self._refresh
        )
        if task.external_id:
            self._by_external_id[key, task.external_id] = task
        return task

    def find(self, key: str, name: str) -> StoredTask | None:
        """Return the task of that id, or of that external id."""
        task = self._tasks.get(name) or self._by_external_id.get((key, name))
        return task if task is not None and task.key == key else None

    def get(self, task_id: str) -> StoredTask | None:
        """Return the task of that id, whatever the key; for its media, whose links are public."""
        return self._tasks.get(task_id)

    @property
    def latest(self) -> StoredTask:
        """The task that was submitted last."""
        return self._tasks[next(reversed(self._tasks))]

    def uses(self, key: str, external_id: str) -> bool:
        """Whether that key has used that external id already."""
        return (key, external_id) in self._by_external_id

    def __iter__(self) -> Iterator[StoredTask]:
        return iter(list(self._tasks.values()))

    def __len__(self) -> int:
        return len(self._tasks)


def triggers_in(body: Any) -> set[str]:
    """Return the words out of WISHES that stand anywhere in a body."""
    if isinstance(body, str):
        return {trigger.word for trigger in TRIGGERS if trigger.word in body[:5000]}
    inner = body.values() if isinstance(body, dict) else body if isinstance(body, list) else ()
    return set().union(*(triggers_in(value) for value in inner))
