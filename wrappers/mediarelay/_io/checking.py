"""What the contract has against a call, looked at before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from mediarelay_client.tasks.operation import Operation
from mediarelay_client.unset import Unset
from mediarelay_contract.language import localised, tr

from .._core.request import PreparedRequest
from ..errors import InvalidInput

if TYPE_CHECKING:
    from mediarelay_contract.contract import Contract, Violation


EXTRA = "mediarelay[cli]"
"""What brings the library that checks."""


def can_check() -> bool:
    """Whether the library that checks is installed."""
    return find_spec("jsonschema_rs") is not None


@cache
def contract() -> Contract:
    """Return the contract, ready to check by.

    Raises:
        InvalidInput: The library that checks is not installed.
    """
    if not can_check():
        raise InvalidInput(tr("To check calls, more is needed: pip install '{extra}'. Nothing was sent.", extra=EXTRA))
    from mediarelay_contract.contract import Contract, load_contract

    return Contract(load_contract())


def check(prepared: PreparedRequest) -> None:
    """Refuse a call that breaks the contract.

    Raises:
        InvalidInput: It does; the message says where.
    """
    _refuse(prepared.operation, problems_of(contract(), prepared))


def check_message(operation: Operation, document: Mapping[str, Any]) -> None:
    """Refuse an event of a conversation that breaks the contract.

    Raises:
        InvalidInput: It does; the message says where.
    """
    known, kind = contract().operations[operation.id].operation["x-websocket"]["client"], str(document.get("type"))
    if kind in known:
        found = contract().check_schema(known[kind]["$ref"].rpartition("/")[2], dict(document))
        problems = _named(found)
    else:
        problems = [tr("there is no event {kind!r}; there are {known}", kind=kind[:100], known=", ".join(known))]
    _refuse(operation, problems)


def problems_of(contract: Contract, prepared: PreparedRequest) -> list[str]:
    """Return what breaks the contract, each with where it stands."""
    operation_id = prepared.operation.id
    wrong = contract.check_parameters(operation_id, prepared.parameters)
    if "requestBody" in contract.operations[operation_id].operation:
        wrong += contract.check_request(operation_id, contract.relax(operation_id, prepared.body))
    return _named(wrong)


def _named(wrong: Sequence[Violation]) -> list[str]:
    return [f"{at}: {localised(what)}" if at else localised(what) for at, what in wrong]


def _refuse(operation: Operation, problems: Sequence[str]) -> None:
    if problems:
        raise InvalidInput(
            tr(
                "{called}: {problems}. Nothing was sent; validate=False sends it all the same.",
                called=f"{operation.family}.{operation.name}",
                problems="; ".join(problems),
            )
        )


def warnings_of(contract: Contract, operation: Operation, arguments: Mapping[str, Any]) -> list[str]:
    """Return what is allowed and rarely meant: fields that are left out, and what happens then."""
    if "requestBody" not in contract.operations[operation.id].operation:
        return []
    fields = contract.resolve(contract.request_schema(operation.id)).get("properties", {})
    said = {name: value for name, value in arguments.items() if not isinstance(value, Unset)}
    given = {operation.places.get(name, ("", name))[1] for name in said} | {*(said.get("extra") or {})}
    return [
        tr("{argument} is left out: {known}", argument=operation.argument("body", name), known=localised(known))
        for name, schema in fields.items()
        if name not in given and (known := contract.resolve(schema).get("x-omitted"))
    ]
