"""Arguments for every method, out of the contract's own examples."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from mediarelay_client.tasks import find_operation
from mediarelay_client.tasks.operation import Operation
from mediarelay_contract.contract import Contract, load_contract

CONTRACT = Contract(load_contract())
UNKNOWN_ID = "8" * 18
"""An id in the form of the mock's, of a task that it does not have."""

SINCE_2026 = ("new-api-c", "new-api-d")
"""Profiles that want new-api's form of a request."""


def example_body(operation_id: str) -> dict[str, Any]:
    """Return the first example of an operation's body."""
    if "requestBody" not in CONTRACT.operations[operation_id].operation:
        return {}
    example: dict[str, Any] = next(iter(CONTRACT.request_examples(operation_id).values()))
    return example


def example_arguments(operation: Operation) -> dict[str, Any]:
    """Return arguments for a method: its first example, without what requests a stream, and its parameters."""
    transport = {name: place for name, place in operation.places.items() if place[0] != "body"}
    given = {
        one["name"]: one.get("example", UNKNOWN_ID) for one in CONTRACT.parameters(operation.id) if one.get("required")
    }
    body = {name: value for name, value in example_body(operation.id).items() if name != operation.stream.get("field")}
    return {
        **body,
        **{name: given[place[1]] for name, place in transport.items() if place[1] in given},
    }


def call(relay: Any, operation: Operation) -> Any:
    """Call the method of an operation with the contract's own example."""
    return getattr(getattr(relay, operation.family), operation.name)(**example_arguments(operation))


def varies(operation_id: str) -> bool:
    """Whether the gateway's dialect decides how an operation is answered."""
    replaced = {name for one in CONTRACT.document["x-dialects"].values() for name in one.get("replaces", {})}
    content = good_content(operation_id)
    reference = content.get("application/json", {}).get("schema", {}).get("$ref", "")
    return reference.rpartition("/")[2] in replaced


def runs(operation_ids: Iterable[str]) -> list[Any]:
    """Return each operation with each profile that could answer it in its own way, as parameters of tests."""
    profiles = list(CONTRACT.document["x-profiles"])
    return [
        pytest.param(name, profile, id=f"{name}-{profile}")
        for name in operation_ids
        for profile in (profiles if varies(name) else profiles[:1])
    ]


def good_content(operation_id: str) -> dict[str, Any]:
    """Return what an operation's good response may be, by media type; nothing where no success is documented."""
    responses = CONTRACT.operations[operation_id].operation["responses"]
    content: dict[str, Any] = CONTRACT.resolve(responses.get("200", {})).get("content", {})
    return content


def methods(*, waiting: bool | None = None) -> list[Operation]:
    """List every operation that has a method, or only those that start a task, or only the others."""
    found = [find_operation(name) for name in CONTRACT.operations if CONTRACT.has_method(name)]
    return [one for one in found if waiting is None or (one.query is not None) == waiting]
