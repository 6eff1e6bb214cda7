"""The arguments of an operation as text gives them: from options, or from a file of jobs."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from mediarelay_client.tasks import find_operation
from mediarelay_contract.contract import Contract
from mediarelay_contract.document import Document, branches
from mediarelay_contract.language import mark, tr

from ..errors import InvalidInput


def fields(contract: Contract, operation_id: str) -> list[tuple[str, Document, bool]]:
    """List name, schema and necessity of every argument of an operation, named as its method names them."""
    route, operation = contract.operations[operation_id], find_operation(operation_id)
    stream, prompt = route.operation.get("x-stream", {}), route.operation.get("x-prompt", {})
    found = [
        (
            operation.argument(one["in"], one["name"]),
            {"description": one.get("description", ""), **one["schema"]},
            one.get("required", False),
        )
        for one in contract.parameters(operation_id)
        if one["name"] not in stream.get("parameters", ())
    ]
    if prompt:
        about = tr("The text alone, in place of `{prompt}`; - reads it from standard input.", prompt=prompt["field"])
        found.insert(0, ("prompt", {"type": "string", "description": about}, False))
    has_body = "requestBody" in route.operation
    if has_body:
        body = contract.resolve(contract.request_schema(operation_id))
        required = body.get("required", [])
        named = [
            (operation.argument("body", transport), transport, schema)
            for transport, schema in body["properties"].items()
        ]
        taken = {name for name, _, _ in found}  # what stands in the path is no argument of its own
        found += [
            (name, schema, transport in required and transport != prompt.get("field"))
            for name, transport, schema in named
            if transport != stream.get("field") and name not in taken  # methods request a stream by themselves
        ]
    further = (
        mark("Further fields of the body, for what a gateway adds to the contract.")
        if has_body
        else mark("Further fields of the query, for what a gateway adds to the contract.")
    )
    return [*found, ("extra", {"type": "object", "description": further}, False)]


def read_fields(
    contract: Contract,
    operation_id: str,
    given: Mapping[str, Any],
    folder: Path | None = None,
    *,
    confined: bool = False,
) -> dict[str, Any]:
    """Turn text, from options or from a file of jobs, into arguments: files, JSON, numbers, standard input.

    Args:
        contract: The contract.
        operation_id: Whose fields they are.
        given: Their values; None for what was not given.
        folder: Where relative file names begin; None for the command line, which may also read standard input.
        confined: Whether no file outside of it is read, wherever names and links lead.

    Raises:
        InvalidInput: There is no such field, a file is missing or outside, or JSON or a number does not parse.
    """
    schemas = {name: schema for name, schema, _ in fields(contract, operation_id)}
    # A file of jobs may use the gateway's own words, too.
    in_wire_names = {sent: name for name, (_, sent) in find_operation(operation_id).places.items()}
    given = {in_wire_names.get(name, name) if name not in schemas else name: value for name, value in given.items()}
    unknown = sorted(set(given) - set(schemas))
    if unknown:
        raise InvalidInput(
            tr(
                "{operation_id} has no field {unknown!r}; it has {schemas}",
                operation_id=operation_id,
                unknown=unknown[0],
                schemas=", ".join(schemas),
            )
        )
    reader = _Reader(contract, folder, confined)
    return {
        name: reader.read(schemas[name], value, name if folder else "--" + name.replace("_", "-"))
        for name, value in given.items()
        if value is not None
    }


class _Reader(NamedTuple):
    contract: Contract
    folder: Path | None
    confined: bool

    def read(self, schema: Document, value: Any, where: str) -> Any:
        choices = list(branches(self.contract.document, schema))
        kinds = {kind for branch in choices for kind in kinds_of(branch)}
        if isinstance(value, str) and (structure := _parse(value, kinds, where)) is not value:
            return self.read(schema, structure, where)
        if isinstance(value, dict):
            inner = {name: one for branch in choices for name, one in branch.get("properties", {}).items()}
            return {key: self.read(inner.get(key, {}), one, f"{where}.{key}") for key, one in value.items()}
        if isinstance(value, list):
            items: Document = next((branch["items"] for branch in choices if "items" in branch), {})
            return [self.read(items, one, where) for one in value]
        if isinstance(value, str) and any("x-upload" in branch for branch in choices):
            return self._file(value, where)
        if value == "-" and "string" in kinds and self.folder is None:
            return sys.stdin.read().strip()
        return value

    def _file(self, value: str, where: str) -> str | Path:
        if value == "" or value.startswith(("http://", "https://", "data:")):
            return value
        path = (self.folder or Path()) / Path(value).expanduser()
        if self.confined:  # looked at first: not even whether a file is there is said of what lies outside
            path = within(self.folder or Path(), path, where)
        if path.is_file():
            return path
        raise InvalidInput(tr("{where}: there is no file {value}", where=where, value=value))


def within(folder: Path, path: Path, where: str) -> Path:
    """Return where a path leads to, symbolic links followed, if that lies below a folder.

    Raises:
        InvalidInput: It lies elsewhere.
    """
    try:
        found = (folder / path).resolve()
    except (OSError, ValueError, RuntimeError):  # a name with a null byte, links in a circle
        found = None
    if found is None or not found.is_relative_to(folder.resolve()):
        raise InvalidInput(
            tr(
                "{where}: files are read and written below {folder} only, not at {path}",
                where=where,
                folder=folder,
                path=str(path),
            )
        )
    return found


def kinds_of(schema: Document) -> list[str]:
    """Return the JSON types that a schema takes."""
    kinds = schema.get("type", [])
    return [kinds] if isinstance(kinds, str) else kinds


def _parse(text: str, kinds: set[str], where: str) -> Any:
    """Return the JSON that a text holds where the field takes other things than text; else the text itself."""
    if not kinds - {"string", "null"}:
        return text
    if "boolean" in kinds and text.lower() in ("true", "false"):  # as spreadsheets write them
        return text.lower() == "true"
    begins = text.lstrip()[:1]
    if "string" in kinds and not ((begins == "[" and "array" in kinds) or (begins == "{" and "object" in kinds)):
        return text
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        if "string" in kinds:
            return text
        raise InvalidInput(tr("{where}: this is not JSON ({error})", where=where, error=error)) from None
