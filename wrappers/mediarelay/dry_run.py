"""Dry runs: what a call would send, and what the contract has against it, without sending anything."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from mediarelay_client.tasks import Families
from mediarelay_client.tasks.operation import Operation
from mediarelay_contract.contract import Contract, is_free
from mediarelay_contract.language import localised

from ._core.forms import VENDOR, describe, forms_of
from ._core.quoting import cut
from ._core.request import PreparedRequest
from ._io.cautions import warnings_of
from ._io.checking import problems_of
from ._io.gateway import Gateway


class DryRun(NamedTuple):
    """What a call would send, its key hidden and its files cut short, and what the contract has against it.

    Attributes:
        method: HTTP method.
        url: Address of the request.
        query: Parameters after the path.
        headers: Headers, with an ellipsis for the key.
        form: The form that the body is written in.
        body: The body as JSON.
        other_forms: The body in the other forms that gateways take, with what each is for.
        cost: `paid` where it may be charged, else `free`.
        problems: What breaks the contract, each with where it stands.
        warnings: What is allowed and rarely meant.
    """

    method: str
    url: str
    query: Mapping[str, Any]
    headers: Mapping[str, str]
    form: str
    body: Mapping[str, Any]
    other_forms: Mapping[str, Mapping[str, Any]]
    cost: str
    problems: list[str]
    warnings: list[str]


class DryRuns(Families[DryRun, DryRun, DryRun, DryRun]):
    """Every method of the contract, as a dry run.

    Args:
        contract: What calls are checked by.
        gateway: Where they would go.
        form_for: Returns the form that a submission would begin with.
    """

    def __init__(self, contract: Contract, gateway: Gateway, form_for: Callable[[Operation], str]) -> None:
        self._contract = contract
        self._gateway = gateway
        self._form_for = form_for

    def _start(self, operation: Operation, arguments: Mapping[str, object]) -> DryRun:
        return dry_run(self._contract, operation, arguments, self._gateway, self._form_for(operation))

    _call = _connect = _start

    def _stream(self, operation: Operation, arguments: Mapping[str, object]) -> DryRun:
        return dry_run(self._contract, operation, arguments, self._gateway, self._form_for(operation), stream=True)


def dry_run(
    contract: Contract,
    operation: Operation,
    arguments: Mapping[str, Any],
    gateway: Gateway,
    form: str = VENDOR,
    *,
    stream: bool = False,
) -> DryRun:
    """Return what a call would send.

    Args:
        contract: What it is checked by.
        operation: What would be called.
        arguments: Its arguments.
        gateway: Where it would go.
        form: The form that the submission would begin with; the others are shown beside it.
        stream: Whether its response would be read as a stream.

    Raises:
        InvalidInput: A file is missing or cannot be sent.
    """
    always = operation.only_streams or operation.name == operation.stream_name
    prepared = PreparedRequest(operation, arguments, stream=stream or always)
    route = contract.operations[operation.id]
    cost = "free" if is_free(route.operation, prepared.parameters) else "paid"
    headers = {**prepared.request.headers}
    headers |= {name: value.replace("{key}", "…") for name, value in prepared.request.credentials.items()}
    if prepared.request.body is not None or prepared.request.form is not None:
        headers["Content-Type"] = prepared.request.content_type.partition(";")[0]
    return DryRun(
        method=prepared.request.method,
        url=gateway.base_url + prepared.request.path,
        query=dict(prepared.request.query),
        headers=headers,
        form=form,
        body=cut(prepared.body_in(form)),
        other_forms={
            name: {"summary": localised(describe(name)), "body": cut(prepared.body_in(name))}
            for name in forms_of(prepared.operation)
            if name != form
        },
        cost=cost,
        problems=problems_of(contract, prepared),
        warnings=warnings_of(contract, prepared.operation, arguments),
    )
