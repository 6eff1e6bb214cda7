"""What the contract has against a call, looked at before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from mediarelay_client.tasks.operation import Operation
from mediarelay_contract.language import localised, tr

from .._core.request import PreparedRequest
from ..errors import InvalidInput
from .cautions import log_warnings

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
    """Refuse a call that breaks the contract; what is allowed and rarely meant goes into the log.

    Raises:
        InvalidInput: It does; the message says where.
    """
    _refuse(prepared.operation, problems_of(contract(), prepared))
    log_warnings(contract(), prepared.operation, prepared.body)


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
