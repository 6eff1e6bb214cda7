"""Where a batch is kept: one SQLite file for one process, or a PostgreSQL database for any number of workers.

The engine gives interrupted work back to the worker of the same name only. So each worker holds a lock on its name for
as long as it lives, and a name whose lock is free belongs to a worker that has died: the first to notice takes its work
over.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import sqlalchemy
from dbos import DBOS, DBOSClient, DBOSConfig, DBOSPortableJSONSerializer, SetWorkflowID, error
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from mediarelay_contract.language import tr

from ..errors import InvalidInput
from .locks import FileLocks, Locks, ServerLocks, plain
from .outcome import Attempt, JobState, Outcome, attempt_name, ended
from .workflow import perform

_VERSION = "mediarelay-batch-2"  # of the order of the steps; work of another order is not taken up
_SCHEMA = "mediarelay"
_Steps = Callable[[str], Sequence[Any]]
_OVERLAP = 30.0  # seconds by which the clocks of workers may differ


@dataclass
class AttemptRecord:
    """One attempt in the state; `outcome` is None until it has ended."""

    attempt: Attempt
    outcome: Outcome | None
    active: bool


def state_url(state: str) -> str:
    """Return the address of a state given as a file name or as an address.

    Raises:
        InvalidInput: It is neither.
    """
    if "://" not in state:
        # Rendered, since a name may hold what means something else in an address.
        path = str(Path(state).expanduser().absolute())
        return sqlalchemy.URL.create("sqlite", database=path).render_as_string(hide_password=False)
    try:
        kind = sqlalchemy.make_url(state).get_backend_name()
    except (ArgumentError, ValueError):
        kind = "?"
    if kind not in ("sqlite", "postgresql"):
        raise InvalidInput(tr("the state is a file name, or an address like postgresql://user@host/database"))
    return state


def state_file(state: str) -> Path | None:
    """Return the file of a state; None where it is none.

    Raises:
        InvalidInput: It is neither a file name nor an address.
    """
    url = sqlalchemy.make_url(state_url(state))
    return Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None


def shown_state(state: str) -> str:
    """Return a state as it may be shown and named again from any folder: without a password.

    Raises:
        InvalidInput: It is neither a file name nor an address.
    """
    url = sqlalchemy.make_url(state_url(state))
    return url.render_as_string() if url.get_backend_name() != "sqlite" else str(url.database)


class Engine:
    """The engine, launched on a state; one for a process at a time.

    Args:
        state: A file name or an address.

    Raises:
        InvalidInput: It cannot be reached, or another process has it.
    """

    def __init__(self, state: str) -> None:
        self._url = state_url(state)
        self._locks: Locks = FileLocks(self._url) if self._url.startswith("sqlite") else ServerLocks(self._url)
        self._name = self._locks.take_name()
        config: DBOSConfig = {
            "name": "mediarelay",
            "system_database_url": self._url,
            "dbos_system_schema": _SCHEMA,
            "executor_id": self._name,
            "application_version": _VERSION,
            "serializer": DBOSPortableJSONSerializer(),
            "log_level": "CRITICAL",  # what it would say as tracebacks ends as an outcome, or as our error
            "enable_otlp": False,
        }
        try:
            DBOS(config=config)
            DBOS.launch()
        except (SQLAlchemyError, error.DBOSException) as trouble:
            self.close()
            raise InvalidInput(tr("the state cannot be used: {trouble}", trouble=plain(trouble))) from None
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Stop. What was begun is gone on with by the next process."""
        DBOS.destroy()
        # The engine would keep the standard error of its first run, and write to it when it is closed long since.
        logger = logging.getLogger("dbos")
        for handler in list(logger.handlers):
            logger.removeHandler(handler)
        self._locks.close()

    def open_queue(self, name: str, concurrency: int) -> None:
        """Make a queue that lets so many of its jobs be under way at a time, over all workers."""
        DBOS.register_queue(name, global_concurrency=concurrency, polling_interval_sec=0.3, on_conflict="always_update")

    @contextlib.contextmanager
    def enqueuing(self) -> Iterator[None]:
        """Keep other workers from deciding at the same time what to submit."""
        with self._locks.enqueuing():
            yield

    def enqueue(self, queue: str, attempt: Attempt) -> None:
        """Write an intent down; the same attempt at the same job is written once, by whichever worker."""
        with SetWorkflowID(attempt_name(attempt)):
            DBOS.enqueue_workflow(queue, perform, attempt)

    def entries(self) -> list[AttemptRecord]:
        """List all attempts, each job's in their order."""
        return _entries(DBOS.list_workflows, DBOS.list_workflow_steps)

    def ended_since(self, moment: float) -> dict[str, Outcome]:
        """Return the outcomes of the attempts that ended since then (Unix seconds), by the name of the attempt."""
        after = datetime.fromtimestamp(moment - _OVERLAP, UTC).isoformat()
        rows = DBOS.list_workflows(completed_after=after, load_input=False)
        return {row.workflow_id: _outcome(row, DBOS.list_workflow_steps) for row in rows}

    def active(self) -> set[str]:
        """Return the names of the attempts that are under way."""
        rows = DBOS.list_workflows(status="PENDING", load_input=False, load_output=False)
        return {row.workflow_id for row in rows}

    def rescue(self) -> None:
        """Take over the work of workers that have died.

        Raises:
            InvalidInput: This worker itself can no longer show that it lives, so others may take over its work.
        """
        self._locks.check()
        rows = DBOS.list_workflows(status="PENDING", load_input=False, load_output=False)
        for name in {row.executor_id for row in rows if row.executor_id} - {self._name}:
            with self._locks.dead(name) as dead:
                if not dead:
                    continue
                left = DBOS.list_workflows(status="PENDING", executor_id=name, load_input=False, load_output=False)
                for queue in {row.queue_name for row in left}:
                    DBOS.resume_workflows(
                        [row.workflow_id for row in left if row.queue_name == queue], queue_name=queue
                    )


def read_entries(state: str) -> list[AttemptRecord]:
    """List all attempts of a state without working on it.

    Raises:
        InvalidInput: There is none.
    """
    url = state_url(state)
    path = sqlalchemy.make_url(url).database
    if url.startswith("sqlite") and (path is None or not Path(path).exists()):
        raise InvalidInput(tr("there is no state {state}; was the batch started from another folder?", state=state))
    try:
        client = DBOSClient(
            system_database_url=url,
            dbos_system_schema=_SCHEMA,
            serializer=DBOSPortableJSONSerializer(),
            retry_connection_errors=False,
        )
    except (SQLAlchemyError, error.DBOSException) as trouble:
        raise InvalidInput(tr("the state cannot be read: {trouble}", trouble=plain(trouble))) from None
    try:
        return _entries(client.list_workflows, client.list_workflow_steps)
    except (SQLAlchemyError, error.DBOSException) as trouble:
        raise InvalidInput(tr("the state cannot be read: {trouble}", trouble=plain(trouble))) from None
    finally:
        client.destroy()


def _entries(list_workflows: Callable[..., Sequence[Any]], list_steps: _Steps) -> list[AttemptRecord]:
    entries = [
        AttemptRecord(
            cast(Attempt, row.input["args"][0]),
            None if row.status in ("ENQUEUED", "PENDING") else _outcome(row, list_steps),
            row.status == "PENDING",
        )
        for row in list_workflows(name=perform.__qualname__)
    ]
    return sorted(entries, key=lambda entry: entry.attempt["number"])


def _outcome(row: Any, list_steps: _Steps) -> Outcome:
    if row.status == "SUCCESS":
        return cast(Outcome, row.output)
    # An error of ours or of the engine. What was submitted is not lost: its step may have noted the task, and what no
    # step has noted the next run looks for.
    outputs = [step["output"] for step in list_steps(row.workflow_id)]
    handle = next((one["handle"] for one in outputs if isinstance(one, dict) and one.get("handle")), None)
    state: JobState = "running" if handle else "uncertain"
    return ended(
        state,
        (row.completed_at or 0) / 1000,
        error=row.status,
        message=tr("broken off: {error}", error=row.error),
        handle=handle or (row.input and row.input["args"][0]["handle"]),
    )
