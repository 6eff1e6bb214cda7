"""Which operations the checks are about."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

import pytest

from mediarelay_client.tasks import find_operation
from mediarelay_contract.contract import Contract, load_contract

from .tiers import Tier

CONTRACT = Contract(load_contract())
SUBMISSIONS = [name for name, route in CONTRACT.operations.items() if "query" in route.operation.get("x-lifecycle", {})]
QUERIED_BY_GET = [name for name in SUBMISSIONS if (query := find_operation(name).query) and query.method == "GET"]
BODIES = [
    name
    for name, route in CONTRACT.operations.items()
    if next(iter(route.operation.get("requestBody", {}).get("content", ())), "") == "application/json"
    and CONTRACT.has_method(name)
]


PAID = [name for name, route in CONTRACT.operations.items() if route.operation["x-cost"] == "paid"]


def _answers_at_once(name: str) -> bool:
    """Whether calling an operation once, with nothing of the caller's own at stake, has a result at once."""
    route = CONTRACT.operations[name]
    lifecycle, security = route.operation.get("x-lifecycle"), route.operation["security"]
    if lifecycle is None or "query" in lifecycle or not CONTRACT.has_method(name) or {"dashboard": []} in security:
        return False
    return route.method == "GET" or (route.method == "POST" and (route.operation["x-cost"] == "paid" or name in BODIES))


ANSWERS = [name for name in CONTRACT.operations if _answers_at_once(name)]
PLAIN = [name for name in ANSWERS if name in BODIES and CONTRACT.error_shape(name)]
STREAMS = [
    name for name in ANSWERS if {"field", "parameters"} & CONTRACT.operations[name].operation.get("x-stream", {}).keys()
]


class Selected(NamedTuple):
    """One check that was selected: its tier, the operation that it is about, and as what; an empty text for none."""

    tier: str
    operation_id: str
    subject: str = ""


def selected(item: pytest.Item) -> Selected:
    """Return what a check is about."""
    tier = next((mark.name for mark in item.iter_markers() if mark.name in [*Tier]), "")
    parameters: dict[str, Any] = (
        item.callspec.params if isinstance(item, pytest.Function) and hasattr(item, "callspec") else {}
    )
    if "known" in parameters:
        return Selected(tier, str(parameters["known"][0]))
    subject = next((key for key in _ABOUT if key in parameters), "")
    return Selected(tier, str(parameters.get(subject, "")), subject)


_ABOUT = ("operation_id", "history", "submitted", "answered", "streamed")


class Cost(NamedTuple):
    """What a selection of checks may lead to.

    Attributes:
        tiers: The tiers that are in it.
        operations: How many operations it is about.
        queries: About how many free requests it sends; polls are not counted.
        submissions: How many paid ones at the most.
    """

    tiers: tuple[str, ...]
    operations: int
    queries: int
    submissions: int


def cost_of(checks: Iterable[Selected], cases: int) -> Cost:
    """Count what a selection of checks sends at the most; each task of an operation is submitted once for all."""
    checks = list(checks)
    watched = {one.operation_id for one in checks if one.tier in ("lifecycle", "documentation")}
    bodies = [one.operation_id for one in checks if one.tier == "schema"]
    called = {(one.operation_id, one.subject) for one in checks if one.subject in ("answered", "streamed")}
    charged = [name for name, _ in called if CONTRACT.operations[name].operation["x-cost"] == "paid"]
    free = [name for name in bodies if CONTRACT.operations[name].operation["x-cost"] == "free"]
    return Cost(
        tuple(tier for tier in Tier if any(one.tier == tier for one in checks)),
        len({one.operation_id for one in checks} - {""}),
        sum(one.tier == "free" for one in checks) + cases * len(free) + len(called) - len(charged),
        len(watched) + cases * (len(bodies) - len(free)) + len(charged),
    )
