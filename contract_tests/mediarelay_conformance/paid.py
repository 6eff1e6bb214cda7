"""What a recording shows of money: which calls may have been charged, and which of them were paid for twice."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from mediarelay._core.actions import Response
from mediarelay._core.refusals import verdict
from mediarelay._io.gateway import site_of
from mediarelay._io.ledger import Ledger
from mediarelay_client.tasks import find_operation
from mediarelay_contract.contract import Contract, is_free

from .har import Recorded
from .joined import Found, Joined

_WITHIN = 600.0  # seconds after which the same content is wanted once more
_NEAR = 2.0  # seconds that clocks of ledger and recording may differ by
_KEYS = ("idempotency-key", "x-idempotency-key")


class Paid(NamedTuple):
    """A call that may have been charged.

    Attributes:
        found: The call.
        operation_id: What was called.
        refused: Whether it certainly was not charged.
        task_id: The task that it made.
        earlier: The call that it repeats, which may have been charged as well.
        why: What shows that one of them was wanted.
    """

    found: Found
    operation_id: str
    refused: bool
    task_id: str | None
    earlier: Found | None = None
    why: str = ""

    @property
    def is_lost(self) -> bool:
        """Whether the caller did not get to know what came of it, though it may have been charged."""
        return not self.refused and self.task_id is None and (not self.one.status or self.one.status >= 400)

    @property
    def one(self) -> Recorded:
        """The exchange."""
        return self.found.one

    def content(self) -> str:
        """Return what was wanted: the same for a call that is made again, whichever id of its own it carries."""
        sent, field = self.one.sent, find_operation(self.operation_id).lifecycle.id_field
        if isinstance(sent, Mapping):
            sent = {name: value for name, value in sent.items() if name != field}
        return json.dumps([self.found.path, self.one.key, sent], sort_keys=True, default=str)

    def own_id(self) -> str | None:
        """Return what the caller named it by: two calls of one name are one."""
        field = find_operation(self.operation_id).lifecycle.id_field
        given = self.one.sent.get(field) if field and isinstance(self.one.sent, Mapping) else None
        given = given or next((self.one.asked[name] for name in _KEYS if name in self.one.asked), None)
        return None if given is None else str(given)


def paid_calls(contract: Contract, joined: Joined) -> dict[str, list[Paid]]:
    """Return for each operation the calls that may have been charged, in the order of time."""
    calls: dict[str, list[Paid]] = {}
    for found in joined.exchanges:
        name, one = found.place.operation_id, found.one
        route = contract.operations.get(name)
        if route is None or is_free(route.operation, one.parameters):
            continue
        came = verdict(find_operation(name), Response(one.status, one.headers, one.body))
        call = Paid(found, name, bool(one.status) and came.refused, came.task_id)
        known = calls.setdefault(name, [])
        known.append(call if call.refused else _repeated(call, known))
    return calls


def _repeated(call: Paid, before: Iterable[Paid]) -> Paid:
    for earlier in before:
        if earlier.refused or call.one.started - earlier.one.at > _WITHIN or call.one.key != earlier.one.key:
            continue
        if call.own_id() is not None and call.own_id() == earlier.own_id() and call.task_id != earlier.task_id:
            return call._replace(earlier=earlier.found, why=f"both are named {call.own_id()}")
        if earlier.is_lost and call.content() == earlier.content():
            return call._replace(earlier=earlier.found, why="the response to the first one was lost, or an error")
    return call


def book(ledger: Ledger, calls: Mapping[str, Iterable[Paid]], lines: Iterable[Mapping[str, Any]], url: str) -> None:
    """Write down what may have been charged: the calls of a recording, and those that only a ledger of ours has.

    Args:
        ledger: Where.
        calls: The calls of the recording.
        lines: The lines of ledgers.
        url: The gateway; what was sent to others does not count.
    """
    known = sorted((one for paid in calls.values() for one in paid), key=lambda one: one.one.started)
    for one in known:
        path = one.found.path.partition("?")[0]
        number = ledger.book(lambda _: None, time=one.one.started, operation=one.operation_id, path=path)
        if one.one.status:
            event = "refused" if one.refused else "responded"
            more = {"operation": one.operation_id, "status": one.one.status, "id": one.task_id}
            ledger.write(time=one.one.at, event=event, number=number, **more)
    for sent, came in of_gateway(lines, url):
        at, name = float(sent.get("time") or 0), sent.get("operation")
        if came.get("event") == "refused" or any(
            one.operation_id == name
            and (one.task_id == came["id"] if came.get("id") else abs(one.one.started - at) < _NEAR)
            for one in known
        ):
            continue
        number = ledger.book(lambda _: None, time=at, operation=name, path=sent.get("path"))
        if came:
            more = {"operation": name, "status": came.get("status"), "id": came.get("id")}
            ledger.write(time=came.get("time"), event=came["event"], number=number, **more)


def of_gateway(lines: Iterable[Mapping[str, Any]], url: str) -> Iterable[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """Yield of a ledger what was sent to a gateway, and what came of it; nothing where that is not known."""
    own = [line for line in lines if line.get("gateway", site_of(url)) in (site_of(url), "")]
    came = {line.get("number"): line for line in own if line.get("event") in ("responded", "refused")}
    for line in own:
        if line.get("event") == "sent":
            yield line, came.get(line.get("number"), {})
