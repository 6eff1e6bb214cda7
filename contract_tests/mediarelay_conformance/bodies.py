"""Requests that a gateway can take: bodies and paths from the contract's examples, or from the caller's --inputs."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from importlib.resources import files
from typing import Any
from urllib.parse import quote, urlencode

from mediarelay._core.actions import Request
from mediarelay._core.submit import kept_of, query_request
from mediarelay_client.tasks import find_operation
from mediarelay_contract.contract import Contract

_OF_OTHER_TASKS = {"video_id", "session_id", "audio_id"}


class Bodies:
    """Makes what is sent to one gateway.

    Args:
        contract: Has the examples.
        is_mock: Whether the gateway is the mock, which takes any file and any id.
        inputs: Bodies for operations whose examples a real gateway cannot take.
    """

    def __init__(self, contract: Contract, *, is_mock: bool = False, inputs: Mapping[str, Any] | None = None) -> None:
        self._contract = contract
        self._is_mock = is_mock
        self._inputs = dict(inputs or {})

    def body(self, operation_id: str) -> Any | None:
        """Return a body that a gateway can take; None where only the caller can give one (--inputs)."""
        if operation_id in self._inputs:
            return self._inputs[operation_id]
        if "requestBody" not in self._contract.operations[operation_id].operation:
            return {}
        body = dict(next(iter(self._contract.request_examples(operation_id).values())))
        if self._is_mock:
            return body
        for field, rules in find_operation(operation_id).uploads.items():
            if field in body and rules["type"] == "image" and "base64" in rules["accepts"]:
                body[field] = base64.b64encode((files("mediarelay_conformance") / "picture.jpg").read_bytes()).decode()
        invented = any(isinstance(value, str) and "example.com" in value for value in _texts(body))
        return None if invented or _OF_OTHER_TASKS & body.keys() else body

    def headers(self, operation_id: str) -> dict[str, str]:
        """Return the header parameters that an operation requires or has an example of."""
        return {
            one["name"]: str(one["example"])
            for one in self._contract.parameters(operation_id)
            if one["in"] == "header" and "example" in one
        }

    def path(self, operation_id: str) -> str | None:
        """Return the path with the examples of its parameters; any id will do on the mock, and none elsewhere."""
        path = self._contract.operations[operation_id].path
        query: dict[str, str] = {}
        for parameter in self._contract.parameters(operation_id):
            value = parameter.get("example", "8" * 18 if self._is_mock else None)
            if parameter["in"] == "path":
                if value is None:
                    return None
                path = path.replace(f"{{{parameter['name']}}}", quote(value, safe=""))
            elif parameter.get("required") and parameter["in"] == "query":
                if value is None:
                    return None
                query[parameter["name"]] = value
        return target(Request("", path, query))

    def query(self, operation_id: str, task_id: str) -> Request:
        """Return the query for a task, with what it has to repeat of the submission."""
        operation = find_operation(operation_id)
        keeps = operation.query is not None and operation.query.keep
        kept = kept_of(operation, self.body(operation_id) or {}) if keeps else None
        return query_request(operation, task_id, kept)


def target(request: Request) -> str:
    """Return the path of a request with its query parameters."""
    return request.path + ("?" + urlencode(request.query, doseq=True) if request.query else "")


def _texts(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [text for inner in value.values() for text in _texts(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in _texts(inner)]
    return [value]
