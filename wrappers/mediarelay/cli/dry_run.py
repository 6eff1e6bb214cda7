"""Show what would be sent, and what the contract has against it, without sending anything."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mediarelay_client.tasks import find_operation
from mediarelay_client.tasks.operation import Operation
from mediarelay_contract.contract import Contract, is_free

from .._core.forms import VENDOR, describe, forms_of
from .._core.request import PreparedRequest
from .._io.checking import problems_of, warnings_of
from .._io.gateway import Gateway

_LONG = 200


def is_streamed(operation: Operation) -> bool:
    """Whether an operation has no method but the one that streams."""
    return operation.name.startswith("stream_")


def preview(
    contract: Contract, operation_id: str, arguments: Mapping[str, Any], gateway: Gateway, form: str = VENDOR
) -> dict[str, Any]:
    """Return the request as JSON, its key hidden and its files cut short, with what is wrong and what is rarely meant.

    Args:
        contract: What it is checked by.
        operation_id: What would be submitted.
        arguments: Its arguments.
        gateway: Where it would go.
        form: The form that the submission would begin with; the others are shown beside it.

    Raises:
        InvalidInput: A file is missing or cannot be sent.
    """
    operation = find_operation(operation_id)
    prepared = PreparedRequest(operation, arguments, stream=operation.only_streams or is_streamed(operation))
    route = contract.operations[operation_id]
    cost = "free" if is_free(route.operation, prepared.parameters) else "paid"
    headers = {**prepared.request.headers}
    headers |= {name: value.replace("{key}", "…") for name, value in prepared.request.credentials.items()}
    if prepared.request.body is not None or prepared.request.form is not None:
        headers["Content-Type"] = prepared.request.content_type.partition(";")[0]
    return {
        "method": prepared.request.method,
        "url": gateway.base_url + prepared.request.path,
        "query": dict(prepared.request.query),
        "headers": headers,
        "form": form,
        "body": cut(prepared.body_in(form)),
        "other_forms": {
            name: {"summary": describe(name), "body": cut(prepared.body_in(name))}
            for name in forms_of(prepared.operation)
            if name != form
        },
        "cost": cost,
        "problems": problems_of(contract, prepared),
        "warnings": warnings_of(contract, prepared.operation, arguments),
    }


def cut(value: Any) -> Any:
    """Return a JSON value with files and other long strings cut short."""
    if isinstance(value, str) and len(value) > _LONG and not value.startswith("http") and " " not in value[:_LONG]:
        return f"{value[:40]}… ({len(value)} characters)"
    if isinstance(value, dict):
        return {key: cut(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [cut(inner) for inner in value]
    return value
