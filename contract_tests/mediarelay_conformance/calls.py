"""Calls that are answered at once: one smallest call of each operation, whole and as a stream, kept for all checks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from mediarelay_contract.contract import Contract

from .bodies import Bodies
from .client import Client
from .events import EVENTS, Events, Stream, read_stream
from .exchange import Exchange
from .guard import Guard
from .refusals import reason_of

UNKNOWN_MODEL = "mediarelay-conformance-no-such-model"
"""A model that no gateway has."""


class Answered(NamedTuple):
    """What a call got.

    Attributes:
        operation_id: What was called.
        exchange: The request and the answer.
        stream: The answer as events; None where a whole answer was asked for.
    """

    operation_id: str
    exchange: Exchange
    stream: Stream | None = None


class Calls:
    """Makes and keeps the calls of one gateway.

    Args:
        contract: Says what is answered at once, and how a stream is asked for.
        client: Sends.
        bodies: What is sent.
        guard: Says whether another call may be charged.
    """

    def __init__(self, contract: Contract, client: Client, bodies: Bodies, guard: Guard) -> None:
        self._contract = contract
        self._client = client
        self._bodies = bodies
        self._guard = guard
        self._kept: dict[tuple[str, bool], Answered | str] = {}

    def whole(self, operation_id: str) -> Answered | str:
        """Call once for a whole answer; a text is the reason why that was not done."""
        return self._once(operation_id, streamed=False)

    def streamed(self, operation_id: str) -> Answered | str:
        """Call once for a stream; a text is the reason why that was not done."""
        return self._once(operation_id, streamed=True)

    def spoilt(self, operation_id: str, *, key: str | None = "", model: bool = False, fields: bool = False) -> Any:
        """Make a call that is to be refused: with another key or none, with an unknown model, or without its fields.

        Returns:
            The exchange; a text is the reason why that was not done.
        """
        prepared = self._prepare(operation_id)
        if isinstance(prepared, str):
            return prepared
        path, body = prepared
        if model:
            changed = {**body, "model": UNKNOWN_MODEL} if body and "model" in body else body
            template = self._contract.operations[operation_id].path
            new = template.replace("{model}", UNKNOWN_MODEL) + path[len(path.partition("?")[0]) :]
            path = new if "{model}" in template else path
            if changed == body and "{model}" not in template:
                return "not applicable: it names no model"
            body = changed
        if fields:
            body = {name: value for name, value in (body or {}).items() if name == "model"}
        return self._client.request(operation_id, self._method(operation_id), path, key=key, body=body)

    def _method(self, operation_id: str) -> str:
        return self._contract.operations[operation_id].method

    def _prepare(self, operation_id: str) -> tuple[str, Any] | str:
        body, path = self._bodies.body(operation_id), self._bodies.path(operation_id)
        if body is None:
            return "not run: it needs files or ids of your own (--inputs)"
        if path is None:
            return "not run: it needs an id of your own in its path"
        operation = self._contract.operations[operation_id].operation
        if operation["x-cost"] == "paid" and not self._guard.allows():
            return "not run: budget"
        return path, body if "requestBody" in operation else None

    def _once(self, operation_id: str, *, streamed: bool) -> Answered | str:
        at = (operation_id, streamed)
        if at not in self._kept:
            self._kept[at] = self._call(operation_id, streamed=streamed)
        return self._kept[at]

    def _call(self, operation_id: str, *, streamed: bool) -> Answered | str:
        prepared = self._prepare(operation_id)
        if isinstance(prepared, str):
            return prepared
        path, body = prepared
        served = False
        if streamed:
            served = isinstance(self.whole(operation_id), Answered)
            path, body = self._as_stream(operation_id, path, body)
        exchange = self._client.request(operation_id, self._method(operation_id), path, body=body)
        missing = exchange.status in (404, 405)
        nowhere = self._client.request_unknown_path(operation_id) if missing else None
        reason = reason_of(self._contract, exchange, nowhere) if exchange.content_type != EVENTS else None
        if reason is not None and not (served and reason.startswith("unsupported")):
            return reason
        return Answered(operation_id, exchange, read_stream(exchange.body) if streamed else None)

    def _as_stream(self, operation_id: str, path: str, body: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
        wanted = self._contract.operations[operation_id].operation["x-stream"]
        for name, value in wanted.get("parameters", {}).items():
            path += f"{'&' if '?' in path else '?'}{name}={value}"
        changed = dict(body)
        if "field" in wanted:
            changed[wanted["field"]] = wanted.get("value", True)
        outer, _, inner = (Events(self._contract, operation_id).on_request or "").partition(".")
        return path, {**changed, outer: {inner: True}} if inner else changed


def wants_stream(contract: Contract, operation_id: str, sent: Any, parameters: Mapping[str, str]) -> bool:
    """Whether a body and the parameters beside it want a stream.

    Args:
        contract: Says how that is requested.
        operation_id: What is called.
        sent: The body: JSON, or the fields of a form.
        parameters: What stands in the address.
    """
    words = contract.operations[operation_id].operation.get("x-stream", {})
    if "parameters" in words:
        return all(parameters.get(name) == value for name, value in words["parameters"].items())
    return "field" in words and isinstance(sent, Mapping) and _is(sent.get(words["field"]), words.get("value", True))


def _is(value: Any, wanted: Any) -> bool:
    return value == wanted or (wanted is True and str(value).lower() == "true")
