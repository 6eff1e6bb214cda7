"""What calls cost and what is left, as gateways write it: read here, requested by the flow below.

Gateways count in quota, of which 500,000 are one unit of their currency. Amounts here are units of the currency.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from mediarelay_client.tasks import find_operation
from mediarelay_client.tasks.charges import MODEL_FIELDS, QUOTA, TIMES_FIELDS
from mediarelay_client.tasks.operation import Operation

from .actions import Action, Charge, Done, Event, Lost, Nudge, Request, Response, Send
from .quoting import printable

T = TypeVar("T")
UNKNOWN = "unknown"
_MILLION = 1_000_000
_BY_CALL = 1
_MOST = 1_000_000_000  # of anything in one call
_CHARGE = 2  # the type of a log's entry


class Balance(NamedTuple):
    """What is left to spend.

    Attributes:
        available: Units of the gateway's currency that are left; None where nobody knows, or without limit.
        used: Units that were spent.
        unlimited: Whether the key may spend whatever its account has.
        source: The route that says so, `GET /api/usage/token/` for instance; `unknown` where none does.
        basis: A sentence for people.
    """

    available: float | None
    used: float | None
    unlimited: bool
    source: str
    basis: str


class Price(NamedTuple):
    """What a call costs.

    Attributes:
        operation: `family.name`.
        model: The model that the price is of; None where the call names none.
        amount: Units of the gateway's currency for the call; None where that is not known before.
        input: Units for a million tokens of the request, where it is charged by tokens.
        output: Units for a million tokens of the response.
        group: The key's group, as far as it is known.
        source: Where the price stands: `GET /api/pricing`, `contract`, or `unknown`.
        basis: A sentence for people: what it is made of, or why it is not known.
    """

    operation: str
    model: str | None
    amount: float | None
    input: float | None
    output: float | None
    group: str | None
    source: str
    basis: str


def show(amount: float) -> str:
    """Return an amount for people: no more digits than say something."""
    return f"{amount:.6f}".rstrip("0").rstrip(".") if abs(amount) < _MILLION else f"{amount:.0f}"


class Inquiry(Generic[T]):
    """Sends free requests, each once, until a response holds what is sought; that none does is no error.

    Args:
        routes: Operations of the contract without arguments, and how each response is read.
        limit: Seconds that each request may take.

    Attributes:
        tried: The routes that said nothing, each with why.
    """

    def __init__(self, routes: Sequence[tuple[str, Callable[[Any], T | None]]], limit: float = 10.0) -> None:
        self.tried: list[str] = []
        self._routes = [(find_operation(name), read) for name, read in routes]
        self._at = 0
        self._limit = limit

    def step(self, event: Event, now: float) -> Action[T | None]:  # noqa: ARG002 - a flow's signature
        """Take what the last action led to and return the next one."""
        if event is not None and not isinstance(event, Nudge):
            operation, read = self._routes[self._at]
            found = read(_document(event)) if isinstance(event, Response) and event.status < 300 else None
            if found is not None:
                return Done(found)
            self.tried.append(f"{route_of(operation)}: {_why(event)}")
            self._at += 1
        if self._at == len(self._routes):
            return Done(None)
        operation, _ = self._routes[self._at]
        return Send(Request(operation.method, operation.path, credentials=operation.credentials), self._limit)


def route_of(operation: Operation) -> str:
    """Return an operation as its method and path."""
    return f"{operation.method} {operation.path}"


def _document(response: Response) -> Any:
    try:
        return json.loads(response.body)
    except (ValueError, RecursionError):
        return None


def _why(event: Event) -> str:
    if isinstance(event, Response):
        return f"HTTP {event.status}" + (", but nothing of it" if event.status < 300 else "")
    return f"no response ({event.reason})" if isinstance(event, Lost) else "no response"


def _get(document: Any, name: str) -> Any:
    return document.get(name) if isinstance(document, dict) else None


def number(value: Any) -> float | None:
    """Return what is a finite number; None for everything else that gateways put in its place."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    try:
        found = float(value)
    except OverflowError:
        return None
    return found if math.isfinite(found) else None


def _text(value: Any) -> str | None:
    return printable(value)[:200] if isinstance(value, str) and value else None


# -- the balance


def balance_inquiry(limit: float = 10.0) -> Inquiry[Balance]:
    """Return the flow that reads the balance, by the key's own route first."""
    return Inquiry([("systemGetTokenUsage", _read_usage), ("systemGetSelf", _read_account)], limit)


def no_balance(tried: Sequence[str]) -> Balance:
    """Return the balance of a gateway that does not show it."""
    return Balance(None, None, False, UNKNOWN, f"The gateway does not show it ({'; '.join(tried)}).")


def _read_usage(document: Any) -> Balance | None:
    data = _get(document, "data")
    return _balance("systemGetTokenUsage", data, "total_available", "total_used", _get(data, "unlimited_quota") is True)


def _read_account(document: Any) -> Balance | None:
    return _balance("systemGetSelf", _get(document, "data"), "quota", "used_quota", unlimited=False)


def _balance(operation: str, data: Any, left: str, spent: str, unlimited: bool) -> Balance | None:
    available, used = number(_get(data, left)), number(_get(data, spent))
    if available is None and not (unlimited and used is not None):
        return None
    source = route_of(find_operation(operation))
    used = None if used is None else used / QUOTA
    spent_so_far = "" if used is None else f"; {show(used)} were spent"
    if unlimited or available is None:
        return Balance(None, used, True, source, f"The key may spend whatever its account has{spent_so_far}.")
    left_over = available / QUOTA
    return Balance(left_over, used, False, source, f"{show(left_over)} are left{spent_so_far}.")


# -- prices


class PriceList(NamedTuple):
    """A gateway's prices, by model, and what groups multiply them by."""

    models: Mapping[str, Mapping[str, Any]]
    ratios: Mapping[str, float]
    auto: Sequence[str]


def prices_inquiry(limit: float = 10.0) -> Inquiry[PriceList]:
    """Return the flow that reads the price list."""
    return Inquiry([("systemGetPricing", _read_prices)], limit)


def group_inquiry(limit: float = 10.0) -> Inquiry[str]:
    """Return the flow that reads the key's group: of its account, or of its last charge."""
    return Inquiry([("systemListTokenLogs", _read_group)], limit)


def _read_prices(document: Any) -> PriceList | None:
    data = _get(document, "data")
    if not isinstance(data, list):
        return None
    models = {one["model_name"]: one for one in data if isinstance(_get(one, "model_name"), str)}
    ratios = _get(document, "group_ratio")
    known = {name: number(one) for name, one in ratios.items()} if isinstance(ratios, dict) else {}
    auto = _get(document, "auto_groups")
    return PriceList(
        models,
        {name: one for name, one in known.items() if one is not None and one >= 0},
        [one for one in auto if isinstance(one, str)] if isinstance(auto, list) else [],
    )


def _read_group(document: Any) -> str | None:
    entries = _get(document, "data")
    groups = (
        (_get(one, "group") for one in entries if _get(one, "type") == _CHARGE) if isinstance(entries, list) else ()
    )
    return next((group for group in groups if isinstance(group, str) and group), None)


def charge_of(operation: Operation, sent: Mapping[str, Any]) -> Charge:
    """Return what a request may be charged for.

    Args:
        operation: What is called.
        sent: What is sent, by its names on the wire, wherever it stands.
    """
    model = next((sent[name] for name in MODEL_FIELDS if isinstance(sent.get(name), str) and sent[name]), None)
    counts = (_whole(sent.get(name)) for name in TIMES_FIELDS)
    return Charge(operation.id, model=model, times=next((one for one in counts if one > 0), 1))


def _whole(value: Any) -> int:
    """Return a count, also where it was written as text; 0 for everything else."""
    text = str(value) if isinstance(value, int | str) and not isinstance(value, bool) else ""
    return min(int(text[:10]), _MOST) if text.isascii() and text.isdigit() else 0


def _sent(operation: Operation, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return a call's arguments by their names on the wire, those of `extra` among them."""
    extra = arguments.get("extra")
    named = {operation.places.get(name, ("body", name))[1]: value for name, value in arguments.items()}
    return {**named, **extra} if isinstance(extra, Mapping) else named


def free(operation: Operation) -> Price:
    """Return the price of what costs nothing."""
    return Price(_name(operation), None, 0.0, None, None, None, "contract", "The contract calls it free.")


def unknown_price(operation: Operation, model: str | None, why: str) -> Price:
    """Return the price of a call of which nothing is known."""
    return Price(_name(operation), model, None, None, None, None, UNKNOWN, f"The price is not known: {why}.")


def price_of(
    operation: Operation,
    charge: Charge,
    prices: PriceList | None,
    group: str | None,
    tried: Sequence[str],
) -> Price:
    """Return what a call costs by a gateway's list.

    Args:
        operation: What is called.
        charge: What it may be charged for.
        prices: The list; None where the gateway shows none.
        group: The key's group; None where that is not known: then the dearest counts.
        tried: Why there is no list.
    """
    model = charge.model
    if prices is None:
        return unknown_price(operation, model, f"the gateway shows no price list ({'; '.join(tried)})")
    if model is None:
        return unknown_price(operation, None, "the call names no model, and prices are listed by model")
    entry = prices.models.get(model)
    if entry is None:
        return unknown_price(operation, model, f"the gateway's list has no {printable(model)[:100]}")
    if formula := _text(entry.get("billing_expr")):
        return unknown_price(operation, model, f"the gateway charges {model} by a formula, {formula}")
    ratio, factor = _ratio(prices, entry, group)
    source = route_of(find_operation("systemGetPricing"))
    if entry.get("quota_type") == _BY_CALL:
        each = number(entry.get("model_price"))
        if each is None or each < 0:
            return unknown_price(operation, model, f"the gateway's list has no price for a call of {model}")
        times = charge.times
        many = f", {times} times" if times > 1 else ""
        basis = f"{show(each)} for a call of {model}{many}, {factor}; length and size may be charged on top."
        return Price(_name(operation), model, each * ratio * times, None, None, group, source, basis)
    weight, more = number(entry.get("model_ratio")), number(entry.get("completion_ratio"))
    if weight is None or weight < 0:
        return unknown_price(operation, model, f"the gateway's list has no price for the tokens of {model}")
    into = weight * _MILLION / QUOTA * ratio
    out = None if more is None else into * more
    basis = f"by tokens, {show(into)} a million of the input" + (
        "" if out is None else f" and {show(out)} of the output"
    )
    basis = f"{model} is charged {basis}, {factor}; how many there will be is not known before."
    return Price(_name(operation), model, None, into, out, group, source, basis)


def _ratio(prices: PriceList, entry: Mapping[str, Any], group: str | None) -> tuple[float, str]:
    """Return what the key's group multiplies a price by, and that as words."""
    if group is not None and group in prices.ratios:
        return prices.ratios[group], f"by the factor {show(prices.ratios[group])} of the key's group {group}"
    enabled = entry.get("enable_groups")
    names = prices.auto if group == "auto" and prices.auto else enabled if isinstance(enabled, list) else ()
    found = {name: prices.ratios[name] for name in names if isinstance(name, str) and name in prices.ratios}
    found = found or dict(prices.ratios)
    if not found:
        return 1.0, "before the factor of the key's group, which the gateway does not show"
    dearest = max(found, key=lambda name: found[name])
    if len(set(found.values())) == 1:
        return found[dearest], f"by the factor {show(found[dearest])} of every group"
    return found[
        dearest
    ], f"by the factor {show(found[dearest])} of the dearest group, {dearest}, as the key's is not known"


def _name(operation: Operation) -> str:
    return f"{operation.family}.{operation.name}"


# -- prices, and whose they are


class Prices(NamedTuple):
    """What is known of a gateway's prices.

    Attributes:
        list: Its list; None where it shows none.
        group: The key's group, where it matters and is known.
        tried: Why there is no list.
    """

    list: PriceList | None
    group: str | None = None
    tried: Sequence[str] = ()

    def of(self, operation: Operation, arguments: Mapping[str, Any]) -> Price:
        """Return what a call costs."""
        if not operation.paid:
            return free(operation)
        return self.of_charge(charge_of(operation, _sent(operation, arguments)))

    def of_charge(self, charge: Charge) -> Price:
        """Return what a request costs that may be charged."""
        return price_of(find_operation(charge.operation), charge, self.list, self.group, self.tried)


class PriceLookup:
    """Reads the price list, and the key's group where groups have different prices.

    Args:
        limit: Seconds that each request may take.
        keyed: Whether there is a key, whose group can be requested.
    """

    def __init__(self, limit: float = 10.0, *, keyed: bool = True) -> None:
        self._keyed = keyed
        self._prices = prices_inquiry(limit)
        self._group = group_inquiry(limit)
        self._list: PriceList | None = None

    def step(self, event: Event, now: float) -> Action[Prices]:
        """Take what the last action led to and return the next one."""
        if self._list is None:
            action = self._prices.step(event, now)
            if not isinstance(action, Done):
                return action
            self._list, event = action.value, None
            if self._list is None or len(set(self._list.ratios.values())) < 2 or not self._keyed:
                return Done(Prices(self._list, None, self._prices.tried))
        found = self._group.step(event, now)
        return Done(Prices(self._list, found.value)) if isinstance(found, Done) else found
