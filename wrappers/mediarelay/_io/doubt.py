"""What is in doubt: paid submissions are on record from before they are sent until it is known what became of them.

After a submission was killed or cancelled, the history holds what may have been created.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple
from uuid import uuid4

from mediarelay_contract.language import localised, message, tr

from .._core.handle import Handle
from .._core.quoting import quote
from .._core.request import PreparedRequest
from .._core.submit import what_is_uncertain
from ..errors import RelayError, StillRunning, SubmitUncertain
from .history import History
from .logs import log


class Uncertain(NamedTuple):
    """A submission of which it is not known whether it was accepted.

    Attributes:
        operation: The contract's operationId.
        external_id: The id that it carried; look for it on the gateway. None where the operation takes none.
        submitted_at: Unix seconds.
        handle: `relay.resume(handle).wait()` looks for it by its external id; None where it carried none.
    """

    operation: str
    external_id: str | None
    submitted_at: float
    handle: str | None


class Intent:
    """One paid submission on record.

    Args:
        prepared: What is submitted.
        base_url: Where.
        history: The record.
    """

    def __init__(self, prepared: PreparedRequest, base_url: str, history: History) -> None:
        self._prepared = prepared
        self._base_url = base_url
        self._history = history
        self._noted = False
        self.handle: str | None = None  # once the task is known

    @cached_property
    def _name(self) -> str:
        return self._prepared.external_id or f"unnamed-{uuid4().hex}"

    def note(self) -> None:
        """Put it on record, before it is sent."""
        with contextlib.suppress(Exception):  # a record that cannot be kept stops nothing
            record = Handle(self._prepared.operation.id, self._name, self._prepared.external_id, int(time.time()))
            self._history.intend(record.encode(), self._name, self._base_url)
            self._noted = True
        log.info(
            "submitting %s, external id %s", self._prepared.operation.id, self._prepared.external_id or "not taken"
        )

    def resolve(self) -> None:
        """Take it off the record: it is known what became of it."""
        if self._noted:
            self._history.drop(self._name, self._base_url)

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Let no end of a submission go without a word of what it may have created.

        Raises:
            SubmitUncertain: Something broke that is no error of ours, and the task may have been created.
            StillRunning: The same, once the task was known.
        """
        try:
            yield
            self.resolve()
        except SubmitUncertain:
            self._doubt()
            raise
        except RelayError:
            self.resolve()
            raise
        except Exception as error:
            raise self._broken(error) from error
        except BaseException as interruption:  # KeyboardInterrupt, asyncio's CancelledError
            self._doubt()
            note = self._note()
            interruption.add_note(localised(note))
            log.warning("a submission of %s was broken off. %s", self._prepared.operation.id, note)
            raise

    def _doubt(self) -> None:
        """Put what was not on record from the first there now: a call that would have returned its result."""
        if not self._noted and self._prepared.operation.paid:
            self.note()

    def _note(self) -> str:
        """Return what to say of a submission that was broken off."""
        if self.handle is not None:
            return message("The task was created and lives on; its handle is {handle}", handle=self.handle)
        if self._prepared.operation.query is None:
            return message(
                "It may have been carried out and charged; what it returned is lost. Look before you pay again."
            )
        external_id = self._prepared.external_id
        known = (
            message("its external id is {external_id}", external_id=external_id)
            if external_id
            else message("it carried no id of its own")
        )
        return message("The task may have been created; {known}. Look for it before you pay again.", known=known)

    def _broken(self, error: Exception) -> RelayError:
        cause = f"{type(error).__name__}: {quote(str(error))}"
        if self.handle is not None:
            self.resolve()
            return StillRunning(
                tr("The task was created and lives on, but here something broke ({cause}).", cause=cause),
                handle=self.handle,
            )
        self._doubt()
        operation, external_id = self._prepared.operation, self._prepared.external_id
        what = what_is_uncertain(operation, message("something broke here ({cause})", cause=cause), external_id)
        return SubmitUncertain(what, external_id=external_id)


def uncertain(history: History, base_url: str) -> list[Uncertain]:
    """List what is in doubt on a gateway, the latest first."""
    found = []
    for entry in history.entries():
        if entry.state != "uncertain" or entry.base_url != base_url:
            continue
        with contextlib.suppress(RelayError):
            record = Handle.decode(entry.handle)
            handle = entry.handle if record.external_id else None
            found.append(Uncertain(record.operation, record.external_id, entry.submitted_at, handle))
    return found
