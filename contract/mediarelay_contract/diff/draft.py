"""Drafts of operations that the contract lacks, as YAML for a person to finish.

Names, types and limits are facts and are taken over. Sentences are not: the contract is written in its own words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import yaml

from ..document import Document
from .reading import Operation, Theirs, find

_TOLD = ("description", "title", "example", "examples", "externalDocs", "xml", "summary", "deprecated")
_REFERENCE = re.compile(r"^#/(?:components/schemas|definitions)/(.+)$")
_HEAD = """\
# A draft out of {title}: nothing of it was seen on a gateway.
# To finish: what the operation is called, what it costs, how its task lives (x-lifecycle), every description,
# an example for each state; then name its paths in openapi.yaml.
"""


def draft(theirs: Theirs, missing: Iterable[str], *, taken: Iterable[str]) -> str:
    """Return YAML in the form of `spec/<family>.yaml`.

    Args:
        theirs: Their document.
        missing: Method and path of each operation to write down, as differences name them.
        taken: Names of schemas that the contract has; another schema of that name gets another one.
    """
    wanted = set(missing)
    writer = _Writer(theirs.document, set(taken))
    made: Document = {}
    for operation in theirs.operations:
        path = operation.path.rstrip("/") or "/"
        if f"{operation.method} {path}" in wanted:
            wanted.discard(f"{operation.method} {path}")
            entry = {operation.method.lower(): writer.operation(operation)}
            made[_key(path, operation.method)] = {"x-path": path, **entry}
    paths = {key: item.pop("x-path") for key, item in made.items()}
    info = theirs.document.get("info")
    head = _HEAD.format(title=_line(info.get("title") if isinstance(info, dict) else "") or "another document")
    head += "".join(f"#   {path}: {{$ref: '<this file>#/{key}'}}\n" for key, path in paths.items())
    body = {**made, **({"schemas": writer.schemas()} if writer.has_schemas else {})}
    return head + yaml.safe_dump(body, sort_keys=False, allow_unicode=True, width=120)


def _key(path: str, method: str) -> str:
    return "_".join([method.lower(), *re.findall(r"\w+", path)])


def _line(text: Any) -> str:
    return " ".join(str(text or "").split())[:80]


class _Writer:
    def __init__(self, document: Document, taken: set[str]) -> None:
        self._document = document
        self._taken = taken
        self._names: dict[str, str] = {}
        self._todo: list[str] = []

    @property
    def has_schemas(self) -> bool:
        return bool(self._names)

    def operation(self, operation: Operation) -> Document:
        words = re.findall(r"[A-Za-z0-9]+", operation.path)
        made: Document = {
            "operationId": operation.method.lower() + "".join(word[:1].upper() + word[1:] for word in words),
            "summary": _line(operation.node.get("summary")) or "TODO",
            "tags": [re.sub(r"\W", "_", next((word for word in words if not re.fullmatch(r"v\d+\w*", word)), "todo"))],
            "security": [{"bearer": []}],
            "x-cost": "free" if operation.method == "GET" else "paid",
            "x-confidence": "thin",
        }
        if parameters := [self._plain(one) for one in operation.node["parameters"]]:
            made["parameters"] = parameters
        if body := operation.node.get("requestBody"):
            made["requestBody"] = self._plain(body)
        responses = operation.node.get("responses")
        made["responses"] = {
            str(status): {"description": "TODO", **self._plain(response)}
            for status, response in (responses if isinstance(responses, dict) else {}).items()
            if isinstance(response, dict)
        }
        return made

    def schemas(self) -> Document:
        """Return every schema that was named, and those that they name."""
        made: Document = {}
        while self._todo:
            reference = self._todo.pop(0)
            made[self._names[reference]] = self._plain(find(self._document, reference) or {})
        return made

    def _plain(self, node: Any, *, names: bool = False) -> Any:
        """Return a node without sentences, in the words of OpenAPI 3.1; of `names` the keys are fields."""
        if isinstance(node, list):
            return [self._plain(one) for one in node]
        if not isinstance(node, dict):
            return node
        if isinstance(reference := node.get("$ref"), str):
            return self._referred(reference)
        made = {
            key: self._plain(value, names=key in ("properties", "patternProperties") and not names)
            for key, value in node.items()
            if names or (key not in _TOLD and not str(key).startswith("x-"))
        }
        if names:
            return made
        if made.pop("nullable", False) and isinstance(made.get("type"), str):
            made["type"] = [made["type"], "null"]
        for limit, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
            if isinstance(made.get(exclusive), bool) and made.pop(exclusive) and limit in made:
                made[exclusive] = made.pop(limit)
        return made

    def _referred(self, reference: str) -> Any:
        match = _REFERENCE.match(reference)
        if match is None:
            target = find(self._document, reference)
            return self._plain(target) if isinstance(target, dict) and "$ref" not in target else {}
        if reference not in self._names:
            name = re.sub(r"\W", "", match[1]) or "Schema"
            name = name[0].upper() + name[1:] if name[0].isalpha() else f"Schema{name}"
            while name in self._taken:
                name += "Draft"
            self._taken.add(name)
            self._names[reference] = name
            self._todo.append(reference)
        return {"$ref": f"#/schemas/{self._names[reference]}"}
