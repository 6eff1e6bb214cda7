"""Judge one exchange by itself, as it passes: no history, no second request, nothing that costs time."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mediarelay_contract.contract import Contract

from .calls import wants_stream
from .client import WRONG_KEY
from .deviation import Deviation
from .events import EVENTS, read_stream
from .exchange import Exchange
from .har import Recorded
from .joined import read
from .places import Base, Place, Places
from .refusals import reason_of, refusal_of
from .rules import (
    is_allowed,
    must_add_up,
    must_add_up_throughout,
    must_answer,
    must_create,
    must_end,
    must_keep_key,
    must_know_status,
    must_refuse,
    must_report,
    must_stream,
    must_validate,
    used_by,
)
from .selection import ANSWERS, BODIES, SUBMISSIONS


class Judge:
    """Judges exchanges of one gateway one by one.

    Args:
        contract: What they have to conform with.
        base: Where the gateway is; what went elsewhere is not judged.
    """

    def __init__(self, contract: Contract, base: Base) -> None:
        self._contract = contract
        self._base = base
        self._places = Places(contract)

    def place(self, one: Recorded) -> Place:
        """Return what an exchange is about; an empty place where the contract does not know it."""
        path = self._base.path(one.url)
        return Place() if path is None else self._places.find(one, path)

    def deviations(self, one: Recorded) -> list[Deviation]:
        """Return what an exchange deviates in; its own fault is held against no gateway."""
        path = self._base.path(one.url)
        if path is None or not one.status or one.is_cut:
            return []
        place = self._places.find(one, path)
        name = next(iter(place.queried_by), place.operation_id)
        if not name:
            return []
        exchange = read(one, path, name)
        return [found for rule in self._rules(name, place, one, exchange) if (found := _try(rule)) is not None]

    def _rules(self, name: str, place: Place, one: Recorded, exchange: Exchange) -> Iterator[Callable[[], object]]:
        contract, reading = self._contract, exchange.reading
        yield lambda: must_keep_key(exchange)
        needs_key = bool(contract.operations[name].operation["security"])
        if needs_key and one.key in (None, WRONG_KEY):
            yield lambda: must_refuse(contract, name, exchange, ("authentication",))
        elif place.queried_by:
            yield from self._of_query(name, exchange)
        elif name in SUBMISSIONS:
            yield from self._of_submission(name, one, exchange)
        elif name in ANSWERS:
            yield from self._of_answer(name, one, exchange)
        elif name in BODIES and one.fields is None and reason_of(contract, exchange) is None:
            yield lambda: must_validate(contract, name, b"" if one.sent is None else one.sent, exchange)
        elif reading.error_kind == "server":
            yield lambda: must_refuse(contract, name, exchange, ())

    def _of_query(self, name: str, exchange: Exchange) -> Iterator[Callable[[], object]]:
        kind = exchange.reading.error_kind
        if kind in ("missing", "rejected"):  # by itself it does not show whether there is such a task
            yield lambda: must_refuse(self._contract, name, exchange, ("missing", "rejected"))
        elif reason_of(self._contract, exchange) is None:
            yield lambda: must_report(self._contract, name, exchange)
            if exchange.reading.dialect is not None:
                yield lambda: must_know_status(self._contract, exchange)

    def _of_submission(self, name: str, one: Recorded, exchange: Exchange) -> Iterator[Callable[[], object]]:
        if refusal_of(self._contract, exchange) is not None:
            return
        is_json = one.fields is None and name in BODIES
        allowed = not is_json or is_allowed(self._contract, name, b"" if one.sent is None else one.sent)
        if exchange.reading.id is None and (exchange.status < 500 or not allowed) and exchange.status != 200:
            yield lambda: must_refuse(self._contract, name, exchange, ("rejected", "missing", "forbidden"))
        else:
            yield lambda: must_create(self._contract, name, exchange)

    def _of_answer(self, name: str, one: Recorded, exchange: Exchange) -> Iterator[Callable[[], object]]:
        contract = self._contract
        is_stream = wants_stream(contract, name, one.sent, one.parameters)
        if exchange.content_type != EVENTS and reason_of(contract, exchange) is not None:
            return
        if exchange.status >= 400 and exchange.reading.error_kind is not None:
            yield lambda: must_refuse(contract, name, exchange, ("rejected", "missing", "forbidden"))
        elif is_stream:
            stream = read_stream(exchange.body)
            yield lambda: must_stream(contract, name, exchange, stream)
            if exchange.content_type == EVENTS:
                yield lambda: must_end(contract, name, exchange, stream)
                yield lambda: must_add_up_throughout(contract, name, exchange, stream)
        else:
            yield lambda: must_answer(contract, name, exchange)
            yield lambda: must_add_up(used_by(contract, name, exchange), exchange)


def _try(rule: Callable[[], object]) -> Deviation | None:
    try:
        rule()
    except Deviation as deviation:
        return deviation
    return None
