"""Join `openapi.yaml` and `spec/*.yaml` into the one document that everything else reads.

The generator drops path items and schemas that stand in other files without a word (reference tooling.md, A.1), so
nothing reaches it that still points elsewhere.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote

import yaml

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
Document = dict[str, Any]


class ContractError(Exception):
    """The contract contradicts itself; the message says where."""


def bundle(root: Path) -> Document:
    """Return the whole contract as one document without references to other files.

    Raises:
        ContractError: a reference leads nowhere, or two files give one name to two things.
    """
    document = _load(root)
    families: dict[str, Document] = {}
    for path, item in document["paths"].items():
        file, _, pointer = item["$ref"].partition("#")
        family = families.setdefault(file, _load(root.parent / file))
        document["paths"][path] = _at(family, pointer, where=path)
    for file, family in families.items():
        unlisted = set(family["paths"]) - set(document["paths"])
        if unlisted:
            raise ContractError(f"{file}: openapi.yaml does not list {sorted(unlisted)}")
        components = family.get("components", {})
        dialects = components.pop("x-dialects", {})
        own = {name: {**dialect, "own": True} for name, dialect in dialects.items()}
        _adopt(
            document.setdefault("x-vendor-origins", {}), family.get("x-vendor-origins", {}), f"{file}: x-vendor-origins"
        )
        _adopt(document["x-dialects"], own, f"{file}: x-dialects")
        for kind, entries in components.items():
            _adopt(document["components"].setdefault(kind, {}), entries, f"{file}: components/{kind}")
        for item in family["paths"].values():
            for operation in (item[method] for method in METHODS if method in item):
                _complete(operation, Path(file).stem, family.get("security") or document["security"])
    document = dict(_localise(document))
    lifecycles = document["components"].pop("x-lifecycles", {})
    for path, _, operation in operations(document):
        _resolve_lifecycle(operation, lifecycles, path)
        _append_pages(operation)
    for schema in document["components"]["schemas"].values():
        if "x-rules" in schema:
            schema["x-rules"] = [_rule(document, rule) for rule in schema["x-rules"]]
            _append_rules(schema)
    document["components"].pop("x-rules", None)
    return document


def operations(document: Document) -> list[tuple[str, str, Document]]:
    """List (path, method, operation) of every operation, in the document's order."""
    return [
        (path, method, item[method]) for path, item in document["paths"].items() for method in METHODS if method in item
    ]


class _Loader(yaml.CSafeLoader):
    """YAML that refuses what is easily overlooked: a key written twice, a key that is no text."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        doubtful = [key for key in keys if keys.count(key) > 1 or not isinstance(key, str)]
        if doubtful:
            raise ContractError(f"{str(node.start_mark).strip()}: doubtful keys {doubtful}")
        return super().construct_mapping(node, deep)


def _load(path: Path) -> Document:
    with path.open(encoding="utf-8") as stream:
        loaded: Document = yaml.load(stream, _Loader)  # noqa: S506 - a safe loader underneath
    return loaded


_ERRORS = {
    "400": "Rejected",
    "401": "Unauthorized",
    "402": "QuotaExceeded",
    "403": "Forbidden",
    "404": "NotFound",
    "429": "TooManyRequests",
    "5XX": "ServerError",
}


def _complete(operation: Document, family: str, security: Any) -> None:
    """Add what holds for every operation unless it says otherwise: its family, the key, and the gateways' errors."""
    operation.setdefault("tags", [family])
    operation.setdefault("security", security)
    for status, name in _ERRORS.items():
        operation["responses"].setdefault(status, {"$ref": f"#/components/responses/{name}"})


def _at(document: Document, pointer: str, *, where: str) -> Any:
    node: Any = document
    for token in pointer.strip("/").split("/"):
        try:
            node = node[unquote(token).replace("~1", "/").replace("~0", "~")]
        except (KeyError, TypeError):
            raise ContractError(f"{where}: #{pointer} leads nowhere") from None
    return node


def _adopt(known: Document, entries: Document, where: str) -> None:
    for name, entry in entries.items():
        if name in known:
            raise ContractError(f"{where}/{name} exists already")
        known[name] = entry


def _localise(node: Any) -> Any:
    """Make every `file#/components/…` reference local, as all components now stand in one document."""
    if isinstance(node, dict):
        return {
            key: "#" + value.partition("#")[2] if key == "$ref" and isinstance(value, str) else _localise(value)
            for key, value in node.items()
        }
    if isinstance(node, list):
        return [_localise(value) for value in node]
    return node


def _resolve_lifecycle(operation: Document, lifecycles: Document, path: str) -> None:
    lifecycle = operation.get("x-lifecycle")
    if lifecycle and "use" in lifecycle:
        name = lifecycle.pop("use")
        if name not in lifecycles:
            raise ContractError(f"{path}: there is no lifecycle {name!r}")
        operation["x-lifecycle"] = {**lifecycles[name], **lifecycle}


def _rule(document: Document, rule: Document) -> Document:
    resolved: Document = _at(document, rule["$ref"][1:], where="x-rules") if "$ref" in rule else rule
    return resolved


def _append_pages(operation: Document) -> None:
    """Print the seeds' own titles below the description, so that searching for them finds the operation."""
    pages = [
        f"{page['section']} / {page['title']} (seed {page['seed']})" for page in operation.get("x-documented-by", [])
    ]
    told = [f"Facts: {operation['x-confidence']}."] if "x-confidence" in operation else []
    if pages:
        listed = "Documented as: " + "; ".join(pages) + "."
        told.insert(0, listed)
    operation["description"] = "\n\n".join(filter(None, [operation.get("description"), " ".join(told)]))


def _append_rules(schema: Document) -> None:
    listed = "Rules over several fields: " + "; ".join(rule["message"] for rule in schema["x-rules"]) + "."
    schema["description"] = "\n\n".join(filter(None, [schema.get("description"), listed]))
