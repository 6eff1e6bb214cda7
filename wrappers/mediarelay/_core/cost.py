"""What a request has cost, as the gateway's log lists it: read here, requested by the flow of `money`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from mediarelay_client.tasks import find_operation
from mediarelay_client.tasks.charges import QUOTA
from mediarelay_contract.language import counted, mark, tr

from ..errors import InvalidInput
from .money import UNKNOWN, Inquiry, number, route_of, show
from .quoting import printable

CURRENCY = mark("units of the gateway's currency")
UNITS = mark("units, as the vendor counts them")
RESPONSE = "response"
_CHARGE, _ERROR, _REFUND = 2, 5, 6  # the type of a log's entry
_LOG = "systemListTokenLogs"
_IDS = ("request_id", "upstream_request_id")
Entry = Mapping[str, Any]


class Cost(NamedTuple):
    """What a request has cost.

    Attributes:
        amount: What was charged, less what was paid back; None where that is not known.
        unit: What it is counted in.
        source: The route that says so, `GET /api/log/token` for instance; `response` where that of the task
            does; `unknown` where nobody does.
        request_id: The gateway's id of the request.
        model: The model that was charged; None where nobody says.
        at: When, in Unix seconds; None where nobody says.
        refunded: What was paid back, a task that failed for instance; 0 where nothing was.
        basis: A sentence for people: what is known, or why nothing is and what to do.
    """

    amount: float | None
    unit: str
    source: str
    request_id: str | None
    model: str | None
    at: float | None
    refunded: float
    basis: str


def log_inquiry(limit: float = 10.0) -> Inquiry[list[Entry]]:
    """Return the flow that reads what the key was charged."""
    return Inquiry([(_LOG, _read_entries)], limit)


def checked_id(request_id: Any) -> str:
    """Return a request's id without what was copied along with it.

    Raises:
        InvalidInput: It is no id.
    """
    found = request_id.strip() if isinstance(request_id, str) else ""
    if not found:
        raise InvalidInput(tr("the id of a request is text, not {request_id!r}", request_id=request_id))
    return found


def cost_of(
    entries: Sequence[Entry] | None, request_id: str, tried: Sequence[str] = (), task_id: str | None = None
) -> Cost:
    """Return what a request has cost.

    Args:
        entries: The log; None where the gateway shows none.
        request_id: The gateway's id of it, or, where the log knows that, the vendor's.
        tried: Why there is no log.
        task_id: The gateway's id of the task that the request made, by which later charges and refunds are listed.
    """
    shown = printable(request_id)[:100]
    if entries is None:
        why = tr(
            "What request {request_id} cost is not known: the gateway shows the key no log ({tried}). Look into the "
            "log on the gateway's own site, or ask its support for this request.",
            request_id=shown,
            tried="; ".join(tried),
        )
        return unknown_cost(request_id, why)
    own = next(filter(None, (_of_id(entries, name, request_id) for name in _IDS)), [])
    charges = [*_charges(own), *_charges(_settled(entries, own, task_id))]
    if not charges and not any(one.get("type") == _ERROR for one in own):
        why = tr(
            "What request {request_id} cost is not known: it is not among the latest {count} entries of the gateway's "
            "log. New ones take a moment to appear: try again in a minute; then look into the log on the gateway's own "
            "site, or ask its support.",
            request_id=shown,
            count=len(entries),
        )
        return unknown_cost(request_id, why)
    back = sum(-quota for quota in charges if quota < 0) / QUOTA
    paid = sum(quota for quota in charges if quota > 0) / QUOTA
    first = next((one for one in own if one.get("type") == _CHARGE), own[0])
    basis = (
        tr("The gateway's log lists {paid} for request {request_id}", paid=show(paid), request_id=shown)
        if charges
        else tr("The gateway's log lists request {request_id} as an error that was not charged", request_id=shown)
    )
    basis += tr(", of which {back} were paid back.", back=show(back)) if back else "."
    return Cost(
        paid - back,
        tr(CURRENCY),
        route_of(find_operation(_LOG)),
        request_id,
        _text(first.get("model_name")),
        number(first.get("created_at")),
        back,
        basis,
    )


def said_cost(units: str | None, request_id: str | None) -> Cost | None:
    """Return what a response itself says that it has cost; None where it says nothing that can be counted."""
    try:
        amount = number(float(units or ""))
    except ValueError:
        amount = None
    if amount is None:
        return None
    basis = counted("By the response {n} unit was charged.", "By the response {n} units were charged.", amount)
    return Cost(amount, tr(UNITS), RESPONSE, request_id, None, None, 0.0, basis)


def in_words(amount: float, refunded: float, source: str) -> str:
    """Return a cost for people, short."""
    if source == RESPONSE:
        return counted("{n} unit", "{n} units", amount)
    paid_back = refunded and tr(" ({amount} paid back)", amount=show(refunded))
    return f"{show(amount)}{paid_back or ''}"


def cost_without_id() -> Cost:
    """Return the cost of a request that the gateway gave no id."""
    why = tr(
        "What it cost is not known: neither the response nor its handle has the id of the request, by which the "
        "gateway's log would list it. Compare `relay.balance()` before and after, or look into that log."
    )
    return unknown_cost(None, why)


def unknown_cost(request_id: str | None, why: str) -> Cost:
    """Return the cost of a request of which nothing is known."""
    return Cost(None, tr(CURRENCY), UNKNOWN, request_id, None, None, 0.0, why)


def _read_entries(document: Any) -> list[Entry] | None:
    data = document.get("data") if isinstance(document, dict) else None
    if data is None and isinstance(document, dict) and document.get("success") is True:
        return []
    return [one for one in data if isinstance(one, dict)] if isinstance(data, list) else None


def _of_id(entries: Iterable[Entry], name: str, request_id: str) -> list[Entry]:
    return [one for one in entries if one.get(name) == request_id]


def _settled(entries: Iterable[Entry], own: Sequence[Entry], task_id: str | None) -> list[Entry]:
    """Return what was charged or paid back later for the same task: such entries name the task, and no request."""
    tasks = {task_id, *(_about(one).get("task_id") for one in own)} - {None}
    return [one for one in entries if own and not one.get("request_id") and _about(one).get("task_id") in tasks]


def _about(entry: Entry) -> Mapping[str, Any]:
    """Return how a charge came about, which stands in the entry as JSON in a text."""
    other = entry.get("other")
    try:
        found = json.loads(other) if isinstance(other, str) else other
    except (ValueError, RecursionError):
        found = None
    return {name: one for name, one in found.items() if isinstance(one, str)} if isinstance(found, dict) else {}


def _charges(entries: Iterable[Entry]) -> list[float]:
    """Return the quota of entries, that which was paid back below 0."""
    signs = {_CHARGE: 1, _REFUND: -1}
    quotas = ((signs.get(_kind(one), 0), number(one.get("quota"))) for one in entries)
    return [sign * quota for sign, quota in quotas if sign and quota is not None]


def _kind(entry: Entry) -> int:
    kind = entry.get("type")
    return kind if isinstance(kind, int) else 0


def _text(value: Any) -> str | None:
    return printable(value)[:200] if isinstance(value, str) and value else None
