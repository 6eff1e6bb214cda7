"""Join `openapi.yaml` and the files below `spec/` into one document without references to other files.

Nothing is added: what the bundle says stands in the source. A reference to `…#/schemas/Name` (or responses,
parameters, …) becomes one to `#/components/schemas/Name`; any other reference is replaced by what it leads to.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote

import yaml

from .document import METHODS, Document

KINDS = ("schemas", "responses", "parameters", "examples", "requestBodies", "headers", "links", "callbacks")


class ContractError(Exception):
    """The contract contradicts itself; the message says where."""


def bundle(root: Path) -> Document:
    """Return the whole contract as one document without references to other files.

    Raises:
        ContractError: A reference leads nowhere, or two files give one name to two things.
    """
    return _Bundler(root).run()


class _Loader(yaml.CSafeLoader):
    """YAML that refuses what is easily overlooked: a key written twice, a key that is no text."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        doubtful = [key for key in keys if keys.count(key) > 1 or not isinstance(key, str)]
        if doubtful:
            raise ContractError(f"{str(node.start_mark).strip()}: doubtful keys {doubtful}")
        return super().construct_mapping(node, deep)


class _Bundler:
    def __init__(self, root: Path) -> None:
        self._root = root.resolve()
        self._files: dict[Path, Document] = {}
        self._components: dict[str, Document] = {}
        self._origins: dict[tuple[str, str], Path] = {}

    def run(self) -> Document:
        source = self._load(self._root)
        document: Document = {
            key: self._inline(value, self._root) for key, value in source.items() if key != "components"
        }
        own = self._inline(source.get("components", {}), self._root)
        self._check_index(source["paths"])
        document["components"] = {**self._components, **own}
        return document

    def _check_index(self, paths: Document) -> None:
        """Refuse an operation that stands in a file of the contract and in no path of the index."""
        listed = {
            (self._root.parent / item["$ref"].partition("#")[0], item["$ref"].rpartition("/")[2])
            for item in paths.values()
            if "$ref" in item
        }
        for path, loaded in self._files.items():
            for key, item in loaded.items():
                is_path = isinstance(item, dict) and any(method in item for method in METHODS)
                if path != self._root and is_path and (path, key) not in listed:
                    raise ContractError(f"{path.name}: {self._root.name} does not list {key}")

    def _load(self, path: Path) -> Document:
        """Read a file once, and adopt its components under their names."""
        if path in self._files:
            return self._files[path]
        try:
            with path.open(encoding="utf-8") as stream:
                loaded: Document = yaml.load(stream, _Loader)  # noqa: S506 - a safe loader underneath
        except FileNotFoundError:
            raise ContractError(f"{path.name}: there is no such file") from None
        self._files[path] = loaded
        if path != self._root:
            for kind in KINDS:
                for name, entry in loaded.get(kind, {}).items():
                    self._adopt(kind, name, entry, path)
        return loaded

    def _adopt(self, kind: str, name: str, entry: Any, path: Path) -> None:
        if (kind, name) in self._origins:
            raise ContractError(f"{path.name}: {kind}/{name} stands in {self._origins[kind, name].name}, too")
        self._origins[kind, name] = path
        known = self._components.setdefault(kind, {})
        known[name] = {}  # holds the place, should the entry lead back to itself
        known[name] = self._inline(entry, path)

    def _inline(self, node: Any, path: Path) -> Any:
        if isinstance(node, list):
            return [self._inline(value, path) for value in node]
        if not isinstance(node, dict):
            return node
        reference = node.get("$ref")
        if not isinstance(reference, str):
            return {key: self._inline(value, path) for key, value in node.items()}
        beside = {key: self._inline(value, path) for key, value in node.items() if key != "$ref"}
        file, _, pointer = reference.partition("#")
        target = (path.parent / file).resolve() if file else path
        tokens = [unquote(token).replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]
        found: Any = self._load(target)
        for token in tokens:
            if not isinstance(found, dict) or token not in found:
                raise ContractError(f"{path.name}: {reference} leads nowhere")
            found = found[token]
        if len(tokens) == 2 and tokens[0] in KINDS:
            return {"$ref": f"#/components/{tokens[0]}/{tokens[1]}", **beside}
        if tokens[:1] == ["components"]:
            return {"$ref": f"#{pointer}", **beside}
        inlined = self._inline(found, target)
        return {**inlined, **beside} if isinstance(inlined, dict) else inlined
