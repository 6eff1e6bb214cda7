"""The spending guard: it stands in every transport, counts what may be charged, and lets no more through than it may.

Each paid request is written to the ledger, and onto the disk, before it is sent, so that neither a crash nor the next
run forgets it; only a refusal that is certain takes it off again. Where the cost is limited, what a request costs by
the gateway's own list is written down with it, and what has no known price is not sent.
"""

from __future__ import annotations

import contextlib
import math
import os
from collections.abc import AsyncIterator, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mediarelay_client.tasks import find_operation
from mediarelay_contract.language import tr

from .._core.actions import Charge, Lost, Opened, Request, Response
from .._core.money import number, show
from .._core.refusals import Verdict, verdict
from ..errors import BudgetExceeded, InvalidInput
from .gateway import Gateway, site_of
from .ledger import Ledger
from .logs import log
from .places import data_folder
from .prices import aread_prices, priced, read_prices

if TYPE_CHECKING:
    from .transport import AsyncTransport, Transport

MAX_PAID_VARIABLE = "MEDIARELAY_MAX_PAID"
MAX_COST_VARIABLE = "MEDIARELAY_MAX_COST"
LEDGER_VARIABLE = "MEDIARELAY_LEDGER"
UNKNOWN = "unknown"
"""In place of an operation: what the contract does not know."""
_ROUNDING = 1e-9  # of sums of decimal fractions


class Guard:
    """Lets so much through and no more.

    Args:
        ledger: Where paid requests are written down; all who share it share the limits.
        max_paid: How many may be charged; None for no limit.
        max_cost: What they may cost in all, in units of the gateway's currency; None for no limit.
    """

    def __init__(self, ledger: Ledger, max_paid: int | None = None, max_cost: float | None = None) -> None:
        self.ledger = ledger
        self.max_paid = max_paid
        self.max_cost = max_cost

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
        return self.ledger.book(partial(self._allow, charge), operation=charge.operation, path=path, **known)

    def needs_price(self, charge: Charge) -> bool:
        """Whether what a request costs must be known before it is booked."""
        return self.max_cost is not None and charge.cost is None

    def _allow(self, charge: Charge, costs: Sequence[float | None]) -> None:
        where = "" if self.ledger.path is None else tr(", by the ledger {path}", path=self.ledger.path)
        if self.max_paid is not None and len(costs) >= self.max_paid:
            raise BudgetExceeded(
                tr(
                    "At most {most} submissions to this gateway may be charged, and {count} may have been{where}. "
                    "Nothing was sent.",
                    most=self.max_paid,
                    count=len(costs),
                    where=where,
                )
            )
        if self.max_cost is not None:
            self._allow_cost(charge, [cost for cost in costs if cost is not None], len(costs), where)

    def _allow_cost(self, charge: Charge, costs: Sequence[float], count: int, where: str) -> None:
        assert self.max_cost is not None
        if len(costs) < count:
            raise BudgetExceeded(
                tr(
                    "What {unknown} of {count} earlier submissions to this gateway have cost is not known{where}, so "
                    "max_cost cannot hold. Name another ledger, or limit the number of submissions, by max_paid. "
                    "Nothing was sent.",
                    unknown=count - len(costs),
                    count=count,
                    where=where,
                )
            )
        if charge.cost is None:
            raise BudgetExceeded(
                tr(
                    "What this request costs is not known, so max_cost cannot hold. Limit the number of submissions "
                    "instead, by max_paid. Nothing was sent."
                )
            )
        spent = math.fsum(costs)
        if spent + charge.cost > self.max_cost + _ROUNDING:
            raise BudgetExceeded(
                tr(
                    "Submissions to this gateway may cost at most {most} in all; {spent} may have been spent{where}, "
                    "and this one costs {cost}. Nothing was sent.",
                    most=show(self.max_cost),
                    spent=show(spent),
                    where=where,
                    cost=show(charge.cost),
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

    Args:
        request: The request, with what it costs where that is limited.

    Attributes:
        outcome: What came of it; None where that is not known.
    """

    def __init__(self, request: Request) -> None:
        self.request = request
        self.outcome: Response | Opened | Lost | None = None


@contextlib.contextmanager
def booked(transport: Transport, request: Request) -> Iterator[Booking]:
    """Book a request for as long as it is sent, where it may be charged.

    Raises:
        BudgetExceeded: A limit is reached, or what it costs is not known and that is limited; it must not be sent.
        InvalidInput: The ledger cannot be written, so that it must not be sent, either.
    """
    guard, charge = transport.guard, request.charge
    if guard is not None and charge is not None and guard.needs_price(charge):
        request = request._replace(charge=priced(charge, read_prices(transport)))
    with _booked(guard, request) as booking:
        yield booking


@contextlib.contextmanager
def _booked(guard: Guard | None, request: Request) -> Iterator[Booking]:
    booking = Booking(request)
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
async def abooked(transport: AsyncTransport, request: Request) -> AsyncIterator[Booking]:
    """Book a request for as long as it is sent, beside the event loop; see `booked`."""
    guard, charge = transport.guard, request.charge
    if guard is None or charge is None:
        yield Booking(request)
        return
    import asyncio  # loaded already wherever this is awaited; threads do without

    if guard.needs_price(charge):
        request = request._replace(charge=priced(charge, await aread_prices(transport)))
    books = _booked(guard, request)
    booking = await asyncio.to_thread(books.__enter__)
    try:
        yield booking
    except BaseException as error:
        await asyncio.to_thread(books.__exit__, type(error), error, error.__traceback__)
        raise
    await asyncio.to_thread(books.__exit__, None, None, None)


def find_guard(
    gateway: Gateway,
    max_paid: int | None = None,
    ledger: str | os.PathLike[str] | None = None,
    max_cost: float | None = None,
) -> Guard | None:
    """Return the guard that arguments or the environment call for; None where there is no limit and no ledger.

    A limit out of the environment is one for all processes that it reaches, so their ledger is a file of the user's.

    Raises:
        InvalidInput: A limit is no number, or the ledger cannot be read.
    """
    path = os.environ.get(LEDGER_VARIABLE, "").strip() if ledger is None else os.fspath(ledger)
    paid_by, count = _given("max_paid", max_paid, MAX_PAID_VARIABLE)
    cost_by, amount = _given("max_cost", max_cost, MAX_COST_VARIABLE)
    limits = None if count is None else _count(paid_by, count), None if amount is None else _amount(cost_by, amount)
    is_ours = (count is not None and paid_by == MAX_PAID_VARIABLE) or (
        amount is not None and cost_by == MAX_COST_VARIABLE
    )
    path = path or (default_ledger() if is_ours else "")
    if limits == (None, None) and not path:
        return None
    return Guard(Ledger(Path(path).expanduser() if path else None, site_of(gateway.base_url)), *limits)


def default_ledger() -> str:
    """Return the file that commands share where none is named."""
    return str(data_folder() / "ledger.jsonl")


def _given(name: str, value: object, variable: str) -> tuple[str, object]:
    """Return a limit with what has set it; None where nothing has."""
    return (name, value) if value is not None else (variable, os.environ.get(variable, "").strip() or None)


def _count(name: str, value: object) -> int:
    text = str(value)
    if isinstance(value, int | str) and not isinstance(value, bool) and text.isascii() and text.isdigit():
        return int(text[:20])
    raise InvalidInput(
        tr("{name} must be a whole number of submissions, 0 or more, not {text!r}", name=name, text=text[:40])
    )


def _amount(name: str, value: object) -> float:
    try:
        found = number(float(value) if isinstance(value, str) else value)
    except ValueError:
        found = None
    if found is None or found < 0:
        raise InvalidInput(
            tr(
                "{name} must be an amount in the gateway's currency, 0 or more, not {text!r}",
                name=name,
                text=str(value)[:40],
            )
        )
    return found
