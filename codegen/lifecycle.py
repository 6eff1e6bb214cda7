"""How tasks are queried and how they end: the contract's `x-lifecycle`, as the generated classes hold it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from mediarelay_contract.bundle import ContractError
from mediarelay_contract.document import Document, resolve

Routes = dict[str, tuple[str, str, Document]]

BEARER: Mapping[str, str] = {"Authorization": "Bearer {key}"}

# The words of a lifecycle: those that are taken as they stand, those that are resolved, and those that only the mock
# gateway, the tests and the submission's body need.
_TAKEN = (
    "media", "dialects", "id_field", "result_at", "urls", "artefacts", "missing", "inline", "text", "rows",
    "clip_seconds",
)  # fmt: skip
_RESOLVED = ("query", "query_params", "id_param", "keep", "seconds", "kinds", "content", "follow_up", "bulk_query")
_ELSEWHERE = ("sample", "forms", "repeats", "prefer_wait")


class Query(NamedTuple):
    """How something is queried by its id: method, path template, and where the id goes."""

    method: str
    path: str
    place: str  # path, query or body
    name: str
    form: str = "one"  # or list
    fixed: Mapping[str, str] = {}
    keep: tuple[str, ...] = ()
    credentials: Mapping[str, str] = BEARER

    def __repr__(self) -> str:
        """Write it as the generated code does."""
        return written(self)


class Made(NamedTuple):
    """A call of a generated class, with lists as tuples."""

    name: str
    given: Mapping[str, Any]

    def __repr__(self) -> str:
        """Write it as Python."""
        values = {key: tuple(one) if isinstance(one, list) else one for key, one in self.given.items()}
        return f"{self.name}({', '.join(f'{key}={value!r}' for key, value in values.items())})"


def written(one: Any) -> str:
    """Write a named tuple as Python: no more than what differs from its defaults."""
    given = {key: value for key, value in one._asdict().items() if value != one._field_defaults.get(key)}
    return repr(Made(type(one).__name__, given))


def lifecycle_of(document: Document, routes: Routes, declared: Document) -> Made:
    """Return what a wait needs to know of an `x-lifecycle`, with the queries that it names in full.

    Raises:
        ContractError: It holds a word that the generated class does not.
    """
    if unknown := set(declared) - {*_TAKEN, *_RESOLVED, *_ELSEWHERE}:
        raise ContractError(f"x-lifecycle: the generated Lifecycle has no {sorted(unknown)}")
    given: dict[str, Any] = {word: declared[word] for word in _TAKEN if word in declared}
    fixed, kinds = declared.get("query_params", {}), declared.get("kinds", {})
    given |= declared.get("seconds", {})
    if "fields" in kinds:
        given["kind_fields"] = kinds["fields"]
    if "typical" in kinds:
        given["typical_of_kinds"] = kinds["typical"]
    if "content" in declared:
        given["content"] = query_of(document, routes[declared["content"]], fixed).path
    if "follow_up" in declared:
        further = declared["follow_up"]
        query = query_of(document, routes[further["query"]], fixed)
        given["follow_up"] = Made("FollowUp", {"query": query, "id": further["id"], "urls": further["urls"]})
    if "bulk_query" in declared:
        bulk = declared["bulk_query"]
        query = query_of(document, routes[bulk["query"]], bulk.get("query_params", {}), bulk.get("id_param"))
        many = {"operation_id": bulk["query"], "query": query, "split": bulk["split"], "most": bulk["most"]}
        given["bulk_query"] = Made("BulkQuery", many)
    return Made("Lifecycle", given)


def credentials(document: Document, operation: Document) -> dict[str, str]:
    """Return the headers that carry the key, with `{key}` for it: all that the first way of its `security` names.

    Raises:
        ContractError: A scheme puts the key anywhere else than into a header.
    """
    headers: dict[str, str] = {}
    for name in next(iter(operation["security"]), ()):
        scheme = document["components"]["securitySchemes"][name]
        if scheme.get("scheme") == "bearer":
            headers |= BEARER
        elif scheme["type"] == "apiKey" and scheme["in"] == "header":
            headers[scheme["name"]] = "{key}"
        else:
            raise ContractError(f"{operation['operationId']}: the key goes into headers only, not as {name}")
    return headers


def query_of(
    document: Document, route: tuple[str, str, Document], fixed: dict[str, str], by: str | None = None
) -> Query:
    """Find how something is queried by its id, and with which credentials."""
    return _placed(document, route, fixed, by)._replace(credentials=credentials(document, route[2]))


def _placed(document: Document, route: tuple[str, str, Document], fixed: dict[str, str], by: str | None) -> Query:
    """Find where a query takes the id: where `by` says, in its path, in a required parameter or a required field."""
    path, http, operation = route
    parameters = [resolve(document, reference) for reference in operation.get("parameters", [])]
    query = {parameter["name"]: parameter for parameter in parameters if parameter["in"] == "query"}
    sent = {name: value for name, value in fixed.items() if name in query}
    for name, value in fixed.items():
        path = path.replace(f"{{{name}}}", value)
    for name in re.findall(r"\{(\w+)\}", path):
        return Query(http.upper(), path.replace(f"{{{name}}}", "{task_id}"), "path", name)
    for name, parameter in query.items():
        if name == by or (by is None and parameter.get("required")):
            return Query(http.upper(), path, "query", name, _form(document, parameter["schema"]), sent)
    body = body_of(document, operation) or {}
    for name in [by] if by else body.get("required", []):
        return Query(http.upper(), path, "body", name, _form(document, body["properties"][name]), sent)
    raise ContractError(f"{operation['operationId']}: nothing says where the id goes")


def _form(document: Document, schema: Document) -> str:
    return "list" if resolve(document, schema).get("type") == "array" else "one"


def body_of(document: Document, operation: Document) -> Document | None:
    """Return the schema of an operation's body: of the first form that it may take."""
    content = operation.get("requestBody", {}).get("content", {})
    for media_type in content.values():
        return resolve(document, media_type["schema"])
    return None
