"""The spending guard: it stands in every transport, counts what may be charged, and lets no more through than it may.

Each paid request is written to the ledger, and onto the disk, before it is sent, so that neither a crash nor the next
run forgets it; only a refusal that is certain takes it off again.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import AsyncIterator, Iterator, Sequence
from pathlib import Path

from mediarelay_client.tasks import find_operation
from mediarelay_contract.language import tr

from .._core.actions import Charge, Lost, Opened, Request, Response
from .._core.refusals import Verdict, verdict
from ..errors import BudgetExceeded, InvalidInput
from .gateway import Gateway, site_of
from .ledger import Ledger
from .logs import log
from .places import data_folder

MAX_PAID_VARIABLE = "MEDIARELAY_MAX_PAID"
LEDGER_VARIABLE = "MEDIARELAY_LEDGER"
UNKNOWN = "unknown"
"""In place of an operation: what the contract does not know."""


class Guard:
    """Lets so much through and no more.

    Args:
        ledger: Where paid requests are written down; all who share it share the limits.
        max_paid: How many may be charged; None for no limit.
    """

    def __init__(self, ledger: Ledger, max_paid: int | None = None) -> None:
        self.ledger = ledger
        self.max_paid = max_paid

    def allows(self, count: int = 1) -> bool:
        """Whether so many paid requests are left."""
        return self.max_paid is None or self.ledger.spent + count <= self.max_paid

    def book(self, charge: Charge, path: str) -> int:
        """Write down that a request is about to be sent that may be charged; return its number.

        Raises:
            BudgetExceeded: A limit is reached, so that it must not be sent.
            InvalidInput: The ledger cannot be written, so that it must not be sent, either.
        """
        known = {} if charge.cost is None else {"cost": charge.cost}
        return self.ledger.book(self._allow, operation=charge.operation, path=path, **known)

    def _allow(self, costs: Sequence[float | None]) -> None:
        if self.max_paid is not None and len(costs) >= self.max_paid:
            where = "" if self.ledger.path is None else tr(", by the ledger {path}", path=self.ledger.path)
            raise BudgetExceeded(
                tr(
                    "At most {most} submissions to this gateway may be charged, and {count} may have been{where}. "
                    "Nothing was sent.",
                    most=self.max_paid,
                    count=len(costs),
                    where=where,
                )
            )

    def reconcile(self, number: int, charge: Charge, outcome: Response | Opened | Lost) -> None:
        """Write down what became of a request; only a refusal that is certain gives the money back."""
        if isinstance(outcome, Lost):
            if outcome.sent:
                return  # what was written before it was sent says all that is known
            status, found = 0, Verdict(refused=True)
        elif isinstance(outcome, Opened):
            status, found = 200, Verdict(refused=False)
        else:
            known = charge.operation != UNKNOWN
            status, found = outcome.status, verdict(find_operation(charge.operation) if known else None, outcome)
        event = "refused" if found.refused else "responded"
        try:
            self.ledger.write(event=event, number=number, operation=charge.operation, status=status, id=found.task_id)
        except Exception as error:  # it stays written down as sent, and the response must not be lost for that
            log.warning("what became of a paid request was not written down (%s)", error)


class Booking:
    """One request that is about to be sent.

    Attributes:
        outcome: What came of it; None where that is not known.
    """

    def __init__(self) -> None:
        self.outcome: Response | Opened | Lost | None = None


@contextlib.contextmanager
def booked(guard: Guard | None, request: Request) -> Iterator[Booking]:
    """Book a request for as long as it is sent, where it may be charged.

    Raises:
        BudgetExceeded: A limit is reached, so that it must not be sent.
        InvalidInput: The ledger cannot be written, so that it must not be sent, either.
    """
    booking = Booking()
    if guard is None or request.charge is None:
        yield booking
        return
    number = guard.book(request.charge, request.path)
    try:
        yield booking
    except InvalidInput:
        booking.outcome = Lost(sent=False, reason="")  # whatever raises that has sent nothing
        raise
    finally:
        if booking.outcome is not None:
            guard.reconcile(number, request.charge, booking.outcome)


@contextlib.asynccontextmanager
async def abooked(guard: Guard | None, request: Request) -> AsyncIterator[Booking]:
    """Book a request for as long as it is sent, beside the event loop; see `booked`."""
    if guard is None or request.charge is None:
        yield Booking()
        return
    import asyncio  # loaded already wherever this is awaited; threads do without

    books = booked(guard, request)
    booking = await asyncio.to_thread(books.__enter__)
    try:
        yield booking
    except BaseException as error:
        await asyncio.to_thread(books.__exit__, type(error), error, error.__traceback__)
        raise
    await asyncio.to_thread(books.__exit__, None, None, None)


def find_guard(gateway: Gateway, max_paid: int | None, ledger: str | os.PathLike[str] | None) -> Guard | None:
    """Return the guard that arguments or the environment call for; None where there is no limit and no ledger.

    A limit out of the environment is one for all processes that it reaches, so their ledger is a file of the user's.

    Raises:
        InvalidInput: A limit is no number, or the ledger cannot be read.
    """
    limit = MAX_PAID_VARIABLE if max_paid is None else "max_paid"
    given = os.environ.get(MAX_PAID_VARIABLE, "").strip() if max_paid is None else max_paid
    path = os.environ.get(LEDGER_VARIABLE, "").strip() if ledger is None else os.fspath(ledger)
    if given != "":
        max_paid = _whole(limit, given)
        path = path or (default_ledger() if limit == MAX_PAID_VARIABLE else "")
    if max_paid is None and not path:
        return None
    return Guard(Ledger(Path(path).expanduser() if path else None, site_of(gateway.base_url)), max_paid)


def default_ledger() -> str:
    """Return the file that commands share where none is named."""
    return str(data_folder() / "ledger.jsonl")


def _whole(name: str, value: object) -> int:
    text = str(value)
    if isinstance(value, int | str) and not isinstance(value, bool) and text.isascii() and text.isdigit():
        return int(text[:20])
    raise InvalidInput(
        tr("{name} must be a whole number of submissions, 0 or more, not {text!r}", name=name, text=text[:40])
    )
