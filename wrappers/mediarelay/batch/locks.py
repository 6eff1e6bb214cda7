"""Which process works on a state: a lock on a file beside an SQLite one, advisory locks on a PostgreSQL server."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Protocol

import sqlalchemy
from filelock import FileLock, Timeout
from sqlalchemy.exc import SQLAlchemyError

from mediarelay_contract.language import tr

from ..errors import InvalidInput

_LOCKS = 0x6D72  # first half of the numbers of our advisory locks
_ENQUEUE = 0
_WORKERS = 1000
_MAKE_ALIVE = "CREATE TABLE IF NOT EXISTS mediarelay_alive (worker TEXT PRIMARY KEY, at REAL)"
_SHOW_ALIVE = "INSERT OR REPLACE INTO mediarelay_alive VALUES ('worker-1', :at)"
_FILE_PATIENCE = 5.0  # seconds for which another program may have the file


class Locks(Protocol):
    """What keeps processes apart that work on one state."""

    def take_name(self) -> str:
        """Lock the name of a worker and return it."""
        ...

    def check(self) -> None:
        """Make sure that this worker still holds its name, and that the state can be written."""
        ...

    def dead(self, name: str) -> contextlib.AbstractContextManager[bool]:
        """Return whether the worker of a name has died, and keep others from finding out at the same time."""
        ...

    def enqueuing(self) -> contextlib.AbstractContextManager[None]:
        """Keep other workers from deciding at the same time what to submit."""
        ...

    def close(self) -> None:
        """Give the name back."""
        ...


class FileLocks:
    """One process at a time, by a lock on a file beside the state; the system frees it when the process dies."""

    def __init__(self, url: str) -> None:
        self._path = Path(sqlalchemy.make_url(url).database or "")
        # A pool of none: a connection that is kept would outlive a fork.
        self._engine = sqlalchemy.create_engine(
            url, poolclass=sqlalchemy.NullPool, connect_args={"timeout": _FILE_PATIENCE}
        )
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise InvalidInput(
                tr("the state {path} cannot be made: {error}", path=self._path, error=error.strerror or error)
            ) from None
        if self._path.is_dir():
            raise InvalidInput(tr("the state {path} is a folder; name a file in it", path=self._path))
        self._lock = FileLock(f"{self._path}.lock")

    def take_name(self) -> str:
        """Lock the file and look whether it can be worked on."""
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise InvalidInput(
                tr(
                    "another process works on this state; wait for it, or keep the state on PostgreSQL for "
                    "several workers"
                )
            ) from None
        except (OSError, NotImplementedError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise InvalidInput(
                tr("the state {path} cannot be locked: {reason} ({path}.lock)", path=self._path, reason=reason)
            ) from None
        try:
            self._look()
            self.check()
        except (SQLAlchemyError, OSError) as error:
            self._lock.release()
            raise InvalidInput(
                tr("the state {path} cannot be used: {advice}", path=self._path, advice=_advice(plain(error)))
            ) from None
        except BaseException:
            self._lock.release()
            raise
        return "worker-1"

    def _look(self) -> None:
        """Look whether the file is whole, before anything is based on it."""
        with self._engine.connect() as connection:
            connection.execute(sqlalchemy.text("PRAGMA journal_mode=WAL"))  # readers do not stop the writer
            found = connection.execute(sqlalchemy.text("PRAGMA quick_check(1)")).scalar()
        if found != "ok":
            raise InvalidInput(
                tr(
                    "the state {path} cannot be used: {advice}",
                    path=self._path,
                    advice=_advice(tr("it is damaged ({found})", found=found)),
                )
            )

    def check(self) -> None:
        """Write to the state, as every step does: a full disk shows here."""
        with self._engine.begin() as connection:
            connection.execute(sqlalchemy.text(_MAKE_ALIVE))
            connection.execute(sqlalchemy.text(_SHOW_ALIVE), {"at": time.time()})

    def dead(self, name: str) -> contextlib.AbstractContextManager[bool]:  # noqa: ARG002
        """Return that every other worker has died: there is one for a file."""
        return contextlib.nullcontext(True)

    def enqueuing(self) -> contextlib.AbstractContextManager[None]:
        """Do nothing: there are no other workers."""
        return contextlib.nullcontext()

    def close(self) -> None:
        """Let others have it."""
        self._engine.dispose()
        self._lock.release()


def _advice(reason: str) -> str:
    if "locked" in reason:
        return tr("{reason}; close the program that has it open", reason=reason)
    if "damaged" in reason or "malformed" in reason or "not a database" in reason:
        return tr(
            "{reason}. Put a copy of it in its place, or begin a new state; a new one does not know "
            "what was submitted already, so look through the gateway's list of tasks first",
            reason=reason,
        )
    if "readonly" in reason or "unable to open" in reason:
        return tr("{reason}; may this user write the file and its folder?", reason=reason)
    return reason


class ServerLocks:
    """Any number of processes, by advisory locks; the server frees them when the connection ends."""

    def __init__(self, url: str) -> None:
        address = sqlalchemy.make_url(url).set(drivername="postgresql+psycopg")
        self._engine = sqlalchemy.create_engine(address, isolation_level="AUTOCOMMIT", poolclass=sqlalchemy.NullPool)
        try:
            self._connection = self._engine.connect()
        except SQLAlchemyError as error:
            raise InvalidInput(tr("the state cannot be reached: {error}", error=plain(error))) from None

    def take_name(self) -> str:
        """Lock the first name that is free."""
        for number in range(1, _WORKERS):
            if self._ask("pg_try_advisory_lock", number):
                return f"worker-{number}"
        raise InvalidInput(tr("{workers} workers hold this state already", workers=_WORKERS))

    def check(self) -> None:
        """Use the connection: without it the server has given the name away."""
        try:
            self._connection.execute(sqlalchemy.text("SELECT 1"))
        except SQLAlchemyError as error:
            raise InvalidInput(
                tr("the connection to the state is lost, run the command again: {error}", error=plain(error))
            ) from None

    @contextlib.contextmanager
    def dead(self, name: str) -> Iterator[bool]:
        """Return whether the lock of a name is free."""
        number = int(name.rpartition("-")[2])
        free = self._ask("pg_try_advisory_lock", number)
        try:
            yield free
        finally:
            if free:
                self._ask("pg_advisory_unlock", number)

    @contextlib.contextmanager
    def enqueuing(self) -> Iterator[None]:
        """Hold the lock of deciding."""
        self._ask("pg_advisory_lock", _ENQUEUE)
        try:
            yield
        finally:
            self._ask("pg_advisory_unlock", _ENQUEUE)

    def close(self) -> None:
        """Let others have it."""
        self._connection.close()
        self._engine.dispose()

    def _ask(self, function: str, number: int) -> bool:
        values: Mapping[str, int] = {"locks": _LOCKS, "number": number}
        statement = sqlalchemy.text(f"SELECT {function}(:locks, :number)")
        return bool(self._connection.execute(statement, values).scalar())


def plain(error: Exception) -> str:
    """Return an error of the database in one line, without the statement and the links that the library adds."""
    own = getattr(error, "orig", None) or error
    return " ".join(str(own).partition("\n(Background")[0].split())
