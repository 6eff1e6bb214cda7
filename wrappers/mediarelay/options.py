"""The command line's options that every paid command shares, and how the contract's fields become options."""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

from cyclopts import Group, Parameter, validators

from .config import API_KEY_VARIABLE, BASE_URL_VARIABLE
from .contract import Contract, Document
from .errors import InvalidInput

FIELDS = Group("Fields", sort_key=1)
RUN = Group("Waiting and result", sort_key=2)
GATEWAY = Group("Gateway", sort_key=3)


@Parameter(name="*")
@dataclass(frozen=True)
class GatewayOptions:
    """Which gateway, with which key."""

    base_url: Annotated[str | None, Parameter(group=GATEWAY, env_var=BASE_URL_VARIABLE)] = None
    """Address of the gateway, with or without /v1."""
    api_key: Annotated[str | None, Parameter(group=GATEWAY, env_var=API_KEY_VARIABLE, show_default=False)] = None
    """The gateway's key. Better set in the environment, where no list of processes shows it."""


@Parameter(name="*")
@dataclass(frozen=True)
class RunOptions:
    """How to wait, and what to do with the result."""

    output: Annotated[str | None, Parameter(name=["--output", "-o"], group=RUN)] = None
    """File, or directory with a trailing slash, for the result; without it the links are printed. Of several
    files the later ones get a number."""
    timeout: Annotated[float | None, Parameter(group=RUN, validator=validators.Number(gte=0))] = None
    """Seconds to wait at most; by default what such tasks take at the very most. The task lives on after it."""
    json: Annotated[bool, Parameter(group=RUN, negative=())] = False
    """Print one JSON object to standard output and nothing else."""
    history: Annotated[bool, Parameter(group=RUN)] = True
    """Whether to note the task for `mediarelay tasks`."""


@Parameter(name="*")
@dataclass(frozen=True)
class SubmitOptions(RunOptions):
    """What to do instead of submitting and waiting."""

    wait: Annotated[bool, Parameter(group=RUN)] = True
    """--no-wait prints the handle and leaves."""
    dry_run: Annotated[bool, Parameter(group=RUN, negative=())] = False
    """Check the request against the contract and show it; nothing is sent."""


_EXTRA = "Further fields of the body, for what a gateway adds to the contract."


def command_signature(contract: Contract, operation_id: str) -> inspect.Signature:
    """Return the options of one operation, made from its schema."""
    parameters = []
    for name, schema, required in fields(contract, operation_id):
        annotation, extra = _annotation(contract, schema)
        option = Parameter(help=_help(contract, schema), group=FIELDS, negative=(), **extra)
        parameters.append(
            inspect.Parameter(
                name,
                inspect.Parameter.KEYWORD_ONLY,
                default=inspect.Parameter.empty if required else None,
                annotation=Annotated[annotation if required else annotation | None, option],
            )
        )
    for name, kind in (("gateway", GatewayOptions), ("run", SubmitOptions)):
        parameters.append(inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=kind | None))
    return inspect.Signature(sorted(parameters, key=lambda parameter: parameter.default is not inspect.Parameter.empty))


def fields(contract: Contract, operation_id: str) -> list[tuple[str, Document, bool]]:
    """List name, schema and necessity of every argument of an operation, named as its method names them."""
    route = contract.operations[operation_id]
    found = [
        (_snake(one["name"]), {"description": one.get("description", ""), **one["schema"]}, one.get("required", False))
        for one in contract.parameters(operation_id)
        if one["in"] in ("query", "path")
    ]
    if "requestBody" in route.operation:
        body = contract.resolve(contract.request_schema(operation_id))
        required = body.get("required", [])
        found += [(name, schema, name in required) for name, schema in body["properties"].items()]
        found.append(("extra", {"type": "object", "description": _EXTRA}, False))
    return found


def _snake(name: str) -> str:
    return "".join(f"_{sign.lower()}" if sign.isupper() else sign for sign in name).replace(".", "_")


def read_fields(
    contract: Contract, operation_id: str, given: Mapping[str, Any], folder: Path | None = None
) -> dict[str, Any]:
    """Turn text, from options or from a file of jobs, into arguments: files, JSON, numbers, standard input.

    Args:
        contract: The contract.
        operation_id: Whose fields they are.
        given: Their values; None for what was not given.
        folder: Where relative file names begin; None for the command line, which may also read standard input.

    Raises:
        InvalidInput: There is no such field, a file is missing, or JSON or a number does not parse.
    """
    schemas = {name: schema for name, schema, _ in fields(contract, operation_id)}
    unknown = sorted(set(given) - set(schemas))
    if unknown:
        raise InvalidInput(f"{operation_id} has no field {unknown[0]!r}; it has {', '.join(schemas)}")
    reader = _Reader(contract, folder)
    return {
        name: reader.read(schemas[name], value, name if folder else "--" + name.replace("_", "-"))
        for name, value in given.items()
        if value is not None
    }


class _Reader(NamedTuple):
    contract: Contract
    folder: Path | None

    def read(self, schema: Document, value: Any, where: str) -> Any:
        schema = self.contract.resolve(schema)
        if "x-media" in schema and isinstance(value, str):
            return self._file(value, where)
        if isinstance(value, str) and schema.get("type") in ("object", "array", "integer", "number", "boolean"):
            try:
                value = json.loads(value)
            except ValueError as error:
                raise InvalidInput(f"{where}: this is not JSON ({error})") from None
        if isinstance(value, dict):
            inner = schema.get("properties", {})
            return {key: self.read(inner.get(key, {}), one, f"{where}.{key}") for key, one in value.items()}
        if isinstance(value, list):
            return [self.read(schema.get("items", {}), one, where) for one in value]
        if value == "-" and schema.get("type") == "string" and self.folder is None:
            return sys.stdin.read().strip()
        return value

    def _file(self, value: str, where: str) -> str | Path:
        if value == "" or value.startswith(("http://", "https://", "data:")):
            return value
        path = (self.folder or Path()) / Path(value).expanduser()
        if path.is_file():
            return path
        raise InvalidInput(f"{where}: there is no file {value}")


def _annotation(contract: Contract, schema: Document) -> tuple[Any, dict[str, Any]]:
    schema = contract.resolve(schema)
    if "enum" in schema and "anyOf" not in schema:
        return Literal[tuple(schema["enum"])], {}
    plain: dict[str, Any] = {"integer": int, "number": float, "boolean": bool}
    kind = plain.get(schema.get("type", ""), str)
    return kind, {"allow_leading_hyphen": True} if kind is str else {}  # a lone dash is standard input


def _help(contract: Contract, schema: Document) -> str:
    schema = contract.resolve(schema)
    parts = [" ".join(schema.get("description", "").split())]
    known = [value for branch in schema.get("anyOf", []) for value in branch.get("enum", [])]
    if known:
        parts.append(f"Known: {', '.join(map(str, known[:9]))}{', …' if len(known) > 9 else ''}.")
    if media := schema.get("x-media"):
        takes = dict.fromkeys("a URL" if form == "url" else "a file" for form in media["accepts"])
        parts.append(f"Give {' or '.join(takes)}.")
    if schema.get("type") in ("object", "array"):
        parts.append("Give JSON.")
    return " ".join(filter(None, parts))
