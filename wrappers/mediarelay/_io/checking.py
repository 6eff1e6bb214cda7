"""What the contract has against a call, looked at before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from mediarelay_client.tasks.operation import Operation

from .._core.request import PreparedRequest

if TYPE_CHECKING:
    from mediarelay_contract.contract import Contract


def problems_of(contract: Contract, prepared: PreparedRequest) -> list[str]:
    """Return what breaks the contract, each with where it stands."""
    operation_id = prepared.operation.id
    wrong = contract.check_parameters(operation_id, prepared.parameters)
    if "requestBody" in contract.operations[operation_id].operation:
        wrong += contract.check_request(operation_id, contract.relax(operation_id, prepared.body))
    return [f"{at}: {what}" if at else what for at, what in wrong]


def warnings_of(contract: Contract, operation: Operation, arguments: Mapping[str, Any]) -> list[str]:
    """Return what is allowed and rarely meant: fields that are left out, and what happens then."""
    if "requestBody" not in contract.operations[operation.id].operation:
        return []
    fields = contract.resolve(contract.request_schema(operation.id)).get("properties", {})
    given = {operation.places.get(name, ("", name))[1] for name in arguments} | {*(arguments.get("extra") or {})}
    return [
        f"{operation.argument('body', name)} is left out: {said}"
        for name, schema in fields.items()
        if name not in given and (said := contract.resolve(schema).get("x-omitted"))
    ]
