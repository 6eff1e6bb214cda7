"""The contract as one document for other tools: of one profile, of some families, in OpenAPI 3.1 or 3.0."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from typing import Any

from .contract import Contract, project
from .document import METHODS, Document, operations, resolve
from .downgrade import downgrade
from .language import message


class UnknownPart(ValueError):
    """The contract has no profile or family of that name."""


def export(
    document: Document, *, profile: str | None = None, families: Collection[str] = (), openapi: str = "3.1"
) -> Document:
    """Return the contract as one document that needs no other file.

    Args:
        document: The contract, bundled; it is left as it is.
        profile: The kind of gateway whose responses alone are left; None for those of all.
        families: The families that are left, with what they need; all where none is named.
        openapi: Version of OpenAPI, 3.1 or 3.0.

    Raises:
        UnknownPart: There is no such profile or family.
    """
    _check(document, profile, families)
    found: Document = json.loads(json.dumps(document)) if profile is None else project(document, profile)
    _keep_families(found, families)
    if profile is not None:
        found["x-profiles"] = {profile: found["x-profiles"][profile]}
        _drop_foreign_examples(found)
    _show_examples(found)
    _hold_callbacks(found)
    _prune(found)
    return downgrade(found) if openapi == "3.0" else found


def _check(document: Document, profile: str | None, families: Collection[str]) -> None:
    known = [tag["name"] for tag in document["tags"]]
    for name, names in (*((one, known) for one in families), (profile, list(document["x-profiles"]))):
        if name is not None and name not in names:
            raise UnknownPart(
                message("{name}: unknown; these are there: {names}", name=name, names=", ".join(sorted(names)))
            )


def _keep_families(document: Document, families: Collection[str]) -> None:
    """Drop operations, tags, and links of other families."""
    if not families:
        return
    document["tags"] = [tag for tag in document["tags"] if tag["name"] in families]
    for path, item in list(document["paths"].items()):
        for method in METHODS:
            if method in item and not set(item[method]["tags"]) & set(families):
                del item[method]
        if not any(method in item for method in METHODS):
            del document["paths"][path]
    held = {operation["operationId"] for _, _, operation in operations(document)}
    for _, _, operation in operations(document):
        for response in operation["responses"].values():
            links = response.get("links", {})
            for name in [name for name, link in links.items() if link.get("operationId", "") not in held]:
                del links[name]


def _hold_callbacks(document: Document) -> None:
    """Put each callback into its operation, with an id of its own: generators read no reference in that place."""
    for _, _, operation in operations(document):
        for name, callback in operation.get("callbacks", {}).items():
            held = json.loads(json.dumps(resolve(document, callback)))
            for item in held.values():
                for method in METHODS:
                    if method in item:
                        item[method]["operationId"] = f"{operation['operationId']}{name[:1].upper()}{name[1:]}"
            operation["callbacks"][name] = held


def _show_examples(document: Document) -> None:
    """Put the examples of a body's schema, of each of its shapes, at the media type, where importers look."""
    for _, _, operation in operations(document):
        bodies = [operation[key] for key in ("requestBody",) if key in operation]
        for body in (*bodies, *operation["responses"].values()):
            for media in resolve(document, body).get("content", {}).values():
                if "example" not in media and not media.get("examples"):
                    found = dict(_named_examples(document, media.get("schema", {})))
                    media.update({"examples": found} if found else {})


def _named_examples(document: Document, schema: Document) -> Iterator[tuple[str, Document]]:
    name = schema.get("$ref", "").rpartition("/")[2] or "example"
    whole = resolve(document, schema)
    examples = [*whole.get("examples", ()), *([whole["example"]] if "example" in whole else ())]
    for number, value in enumerate(examples):
        yield (name if len(examples) == 1 else f"{name}-{number + 1}"), {"value": value}
    for choice in (*whole.get("anyOf", ()), *whole.get("oneOf", ())):
        yield from _named_examples(document, choice)


def _drop_foreign_examples(document: Document) -> None:
    """Drop the examples that show another profile's response."""
    contract = Contract(document)
    for _, _, operation in operations(document):
        for status, response in operation["responses"].items():
            media = resolve(document, response).get("content", {}).get("application/json", {})
            if not status.isdigit() or "examples" not in media:
                continue
            media["examples"] = {
                name: one
                for name, one in media["examples"].items()
                if not contract.check_response(operation["operationId"], int(status), resolve(document, one)["value"])
            }


def _prune(document: Document) -> None:
    """Drop the components that nothing leads to any longer."""
    components = document["components"]
    used: set[tuple[str, str]] = set()
    ahead: list[Any] = [document["paths"], document.get("webhooks", {})]
    while ahead:
        node = ahead.pop()
        ahead += node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
        if not isinstance(node, dict):
            continue
        reference, needs = node.get("$ref"), node.get("security", ())
        keys = [tuple(reference.split("/")[2:4])] if isinstance(reference, str) else []
        schemes = components.get("securitySchemes", {})
        keys += [
            ("securitySchemes", name) for need in needs if isinstance(need, dict) for name in need if name in schemes
        ]
        for kind, name in keys:
            if (kind, name) not in used:
                used.add((kind, name))
                ahead.append(components[kind][name])
    used |= {("securitySchemes", name) for need in document.get("security", ()) for name in need}
    kept = {
        kind: {name: one for name, one in named.items() if (kind, name) in used} for kind, named in components.items()
    }
    document["components"] = {kind: named for kind, named in kept.items() if named}
