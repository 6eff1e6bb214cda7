"""The contract as JSON, and how one moves about in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Document = dict[str, Any]
DOCUMENTATION = {
    "000": "New API",
    "001": "the bilingual API reference",
    "002": "the Chinese guide",
    "003": "NiceRouter",
}
"""What people call the gateways' documentation that `x-documented-by` cites by number."""
MENUS = {"new-api": "000", "reference": "001", "guide": "002", "nicerouter": "003"}
"""The same by the names of `mediarelay docs --menu`."""
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def operations(document: Document) -> list[tuple[str, str, Document]]:
    """List (path, method, operation) of every operation, in the document's order."""
    return [
        (path, method, item[method]) for path, item in document["paths"].items() for method in METHODS if method in item
    ]


def resolve(document: Document, node: Document) -> Document:
    """Follow references; words beside a reference win over those behind it."""
    while "$ref" in node:
        target: Any = document
        for token in node["$ref"][2:].split("/"):
            target = target[token]
        node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
    return node


def branches(document: Document, schema: Document) -> Iterator[Document]:
    """Yield what a value may be: a schema, or each of those that it gives the choice of."""
    schema = resolve(document, schema)
    choices = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    if not choices:
        yield schema
    for choice in choices:
        yield from branches(document, choice)


def has_method(document: Document, operation: Document) -> bool:
    """Return whether an operation becomes a method: one with a name, that the gateway itself returns something for."""
    if "x-method" not in operation or operation.get("x-no-client"):
        return False
    good = [resolve(document, one) for status, one in operation["responses"].items() if status.startswith("2")]
    return any(response.get("content") for response in good)
