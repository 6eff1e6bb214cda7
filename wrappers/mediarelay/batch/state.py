"""Where a batch is kept: one SQLite file for one process, or a PostgreSQL database for any number of workers.

The engine gives interrupted work back to the worker of the same name only. So each worker holds a lock on its name for
as long as it lives, and a name whose lock is free belongs to a worker that has died: whoever notices takes its work
over.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol, cast

import sqlalchemy
from dbos import DBOS, DBOSClient, DBOSConfig, DBOSPortableJSONSerializer, SetWorkflowID
from filelock import FileLock, Timeout
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from ..errors import InvalidInput
from .outcome import Attempt, Outcome, attempt_name, ended
from .workflow import perform

_VERSION = "mediarelay-batch-1"  # of the order of the steps; work of another order is not taken up
_SCHEMA = "mediarelay"
_LOCKS = 0x6D72  # first half of the numbers of our advisory locks
_ENQUEUE = 0
_WORKERS = 1000
_OVERLAP = 30.0  # seconds by which the clocks of workers may differ


@dataclass
class Entry:
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
        return f"sqlite:///{Path(state).expanduser().absolute()}"
    try:
        kind = sqlalchemy.make_url(state).get_backend_name()
    except (ArgumentError, ValueError):
        kind = "?"
    if kind not in ("sqlite", "postgresql"):
        raise InvalidInput("the state is a file name, or an address like postgresql://user@host/database")
    return state


class State:
    """The engine, launched on a state; one for a process at a time.

    Args:
        state: A file name or an address.

    Raises:
        InvalidInput: It cannot be reached, or another process has it.
    """

    def __init__(self, state: str) -> None:
        self._url = state_url(state)
        self._locks: _Locks = _FileLocks(self._url) if self._url.startswith("sqlite") else _ServerLocks(self._url)
        self._name = self._locks.take_name()
        config: DBOSConfig = {
            "name": "mediarelay",
            "system_database_url": self._url,
            "dbos_system_schema": _SCHEMA,
            "executor_id": self._name,
            "application_version": _VERSION,
            "serializer": DBOSPortableJSONSerializer(),
            "log_level": "ERROR",
            "enable_otlp": False,
        }
        try:
            DBOS(config=config)
            DBOS.launch()
        except BaseException:
            DBOS.destroy()
            self._locks.close()
            raise

    def close(self) -> None:
        """Stop. What was begun is gone on with by the next process."""
        DBOS.destroy()
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
        """Write an intent down; the same attempt at the same job is written once, whoever writes it."""
        with SetWorkflowID(attempt_name(attempt)):
            DBOS.enqueue_workflow(queue, perform, attempt)

    def entries(self) -> list[Entry]:
        """List all attempts, each job's in their order."""
        return _entries(DBOS.list_workflows)

    def ended_since(self, moment: float) -> dict[str, Outcome]:
        """Return the outcomes of the attempts that ended since then (Unix seconds), by the name of the attempt."""
        after = datetime.fromtimestamp(moment - _OVERLAP, UTC).isoformat()
        rows = DBOS.list_workflows(completed_after=after, load_input=False)
        return {row.workflow_id: _outcome(row) for row in rows}

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


def read_entries(state: str) -> list[Entry]:
    """List all attempts of a state without working on it.

    Raises:
        InvalidInput: There is none.
    """
    url = state_url(state)
    path = sqlalchemy.make_url(url).database
    if url.startswith("sqlite") and (path is None or not Path(path).exists()):
        raise InvalidInput(f"there is no state {state}; was the batch started from another folder?")
    try:
        client = DBOSClient(
            system_database_url=url,
            dbos_system_schema=_SCHEMA,
            serializer=DBOSPortableJSONSerializer(),
            retry_connection_errors=False,
        )
    except SQLAlchemyError as error:
        raise InvalidInput(f"the state cannot be read: {_plain(error)}") from None
    try:
        return _entries(client.list_workflows)
    finally:
        client.destroy()


def _entries(list_workflows: Callable[..., Sequence[Any]]) -> list[Entry]:
    entries = [
        Entry(
            cast(Attempt, row.input["args"][0]),
            None if row.status in ("ENQUEUED", "PENDING") else _outcome(row),
            row.status == "PENDING",
        )
        for row in list_workflows(name=perform.__qualname__)
    ]
    return sorted(entries, key=lambda entry: entry.attempt["number"])


def _outcome(row: Any) -> Outcome:
    if row.status == "SUCCESS":
        return cast(Outcome, row.output)
    # An error of ours or of the engine: what was submitted is not lost, the next run looks for it.
    return ended("uncertain", (row.completed_at or 0) / 1000, error=row.status, message=f"broken off: {row.error}")


class _Locks(Protocol):
    def take_name(self) -> str: ...
    def check(self) -> None: ...
    def dead(self, name: str) -> contextlib.AbstractContextManager[bool]: ...
    def enqueuing(self) -> contextlib.AbstractContextManager[None]: ...
    def close(self) -> None: ...


class _FileLocks:
    """One process at a time, by a lock on a file beside the state; the system frees it when the process dies."""

    def __init__(self, url: str) -> None:
        database = sqlalchemy.make_url(url).database or ""
        Path(database).parent.mkdir(parents=True, exist_ok=True)
        self._lock = FileLock(f"{database}.lock")
        self._engine = sqlalchemy.create_engine(url)

    def take_name(self) -> str:
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise InvalidInput(
                "another process works on this state; wait for it, or keep the state on PostgreSQL for several workers"
            ) from None
        try:
            with self._engine.connect() as connection:
                connection.execute(sqlalchemy.text("PRAGMA journal_mode=WAL"))  # readers do not stop the writer
        except SQLAlchemyError as error:
            self._lock.release()
            raise InvalidInput(f"the state cannot be used: {_plain(error)}") from None
        return "worker-1"

    def check(self) -> None:
        pass

    def dead(self, name: str) -> contextlib.AbstractContextManager[bool]:  # noqa: ARG002
        return contextlib.nullcontext(True)

    def enqueuing(self) -> contextlib.AbstractContextManager[None]:
        return contextlib.nullcontext()

    def close(self) -> None:
        self._engine.dispose()
        self._lock.release()


class _ServerLocks:
    """Any number of processes, by advisory locks; the server frees them when the connection ends."""

    def __init__(self, url: str) -> None:
        address = sqlalchemy.make_url(url).set(drivername="postgresql+psycopg")
        self._engine = sqlalchemy.create_engine(address, isolation_level="AUTOCOMMIT", poolclass=sqlalchemy.NullPool)
        try:
            self._connection = self._engine.connect()
        except SQLAlchemyError as error:
            raise InvalidInput(f"the state cannot be reached: {_plain(error)}") from None

    def take_name(self) -> str:
        for number in range(1, _WORKERS):
            if self._ask("pg_try_advisory_lock", number):
                return f"worker-{number}"
        raise InvalidInput(f"{_WORKERS} workers hold this state already")

    def check(self) -> None:
        try:
            self._connection.execute(sqlalchemy.text("SELECT 1"))
        except SQLAlchemyError as error:
            raise InvalidInput(f"the connection to the state is lost, run the command again: {_plain(error)}") from None

    @contextlib.contextmanager
    def dead(self, name: str) -> Iterator[bool]:
        number = int(name.rpartition("-")[2])
        free = self._ask("pg_try_advisory_lock", number)
        try:
            yield free
        finally:
            if free:
                self._ask("pg_advisory_unlock", number)

    @contextlib.contextmanager
    def enqueuing(self) -> Iterator[None]:
        self._ask("pg_advisory_lock", _ENQUEUE)
        try:
            yield
        finally:
            self._ask("pg_advisory_unlock", _ENQUEUE)

    def close(self) -> None:
        self._connection.close()
        self._engine.dispose()

    def _ask(self, function: str, number: int) -> bool:
        values: Mapping[str, int] = {"locks": _LOCKS, "number": number}
        statement = sqlalchemy.text(f"SELECT {function}(:locks, :number)")
        return bool(self._connection.execute(statement, values).scalar())


def _plain(error: Exception) -> str:
    """The error without the link to its explanation that the library adds."""
    return str(error).partition("\n(Background")[0].strip()
