"""Arguments for every method, out of the contract's own examples."""

from __future__ import annotations

from typing import Any

from mediarelay.contract import Contract, load_contract
from mediarelay_client.tasks import find_operation
from mediarelay_client.tasks.operation import Operation

CONTRACT = Contract(load_contract())


def example_body(operation_id: str) -> dict[str, Any]:
    """Return the first example of an operation's body."""
    if "requestBody" not in CONTRACT.operations[operation_id].operation:
        return {}
    example: dict[str, Any] = CONTRACT.resolve(CONTRACT.request_schema(operation_id))["examples"][0]
    return example


def methods(*, waiting: bool | None = None) -> list[Operation]:
    """List every operation that has a method, or only those that start a task, or only the others."""
    found = [find_operation(name) for name, route in CONTRACT.operations.items() if "x-method" in route.operation]
    return [one for one in found if waiting is None or (one.query_path is not None) == waiting]
