"""Responses about many tasks at once: those named by id, or all of the caller's, filtered and in pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import jmespath

from mediarelay_contract.contract import Contract

from .store import Store, StoredTask

# How vendors name what they all have. (docs/facts/kling.md#lists-and-presets, docs/facts/families.md#seedance)
_SIZES = ("page_size", "pageSize", "limit")
_PAGES = ("page_num", "pageNum", "page")
_OFFSETS = ("offset",)


def join(
    joined: str,
    tasks: Iterable[StoredTask],
    describe: Callable[[StoredTask], Any],
    parameters: Mapping[str, Any],
    ids_in: str = "",
) -> Any:
    """Return the response for many tasks.

    Args:
        joined: The contract's expression for the response, over a list of responses for one task each.
        tasks: The tasks.
        describe: Returns the response for one of them.
        parameters: Those of the request; `filter.NAME` leaves what has that value under NAME.
        ids_in: The parameter that holds ids, which is no filter of that kind.
    """
    filters = {
        name.partition(".")[2]: value
        for name, value in parameters.items()
        if name.startswith("filter.") and name != ids_in
    }
    described = [describe(task) for task in tasks]
    left = [one for one in described if all(one.get(name) == value for name, value in filters.items())]
    whole = jmespath.search(joined, left)
    page = jmespath.search(joined, left[_page(parameters)])
    if isinstance(whole, dict) and "total" in whole:
        page["total"] = whole["total"]
    return page


def _page(parameters: Mapping[str, Any]) -> slice:
    def read(names: tuple[str, ...], otherwise: int) -> int:
        return next((int(parameters[name]) for name in names if name in parameters), otherwise)

    size = read(_SIZES, 100)
    start = read(_OFFSETS, (read(_PAGES, 1) - 1) * size)
    return slice(start, start + size)


def all_of(store: Store, contract: Contract, key: str, query: str) -> list[StoredTask]:
    """Return a caller's tasks that one query covers, the newest first."""
    asked_by = {
        operation_id
        for operation_id, route in contract.operations.items()
        if route.operation.get("x-lifecycle", {}).get("query") == query
    }
    return [task for task in store if task.key == key and task.operation_id in asked_by][::-1]
