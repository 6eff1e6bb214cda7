"""The command line's options that every paid command shares, and how the contract's fields become options."""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

from cyclopts import Group, Parameter, validators

from mediarelay_client.tasks import find_operation
from mediarelay_contract.contract import Contract
from mediarelay_contract.document import Document
from mediarelay_contract.limits import describe

from .._io.gateway import API_KEY_VARIABLE, BASE_URL_VARIABLE
from ..errors import InvalidInput

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

    output: Annotated[str | None, Parameter(name=["--output", "-o"], group=RUN, allow_leading_hyphen=True)] = None
    """File, or directory with a trailing slash, for the result; a dash is standard output; without it the links are
    printed. Of several files the later ones get a number."""
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


_EXTRA = "Further fields of the {}, for what a gateway adds to the contract."


def command_signature(contract: Contract, operation_id: str) -> inspect.Signature:
    """Return the options of one operation, made from its schema."""
    parameters = []
    for name, schema, required in fields(contract, operation_id):
        annotation, extra = _annotation(contract, schema)
        option = Parameter(help=_help(contract, schema), group=FIELDS, **extra)
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
    route, operation = contract.operations[operation_id], find_operation(operation_id)
    found = [
        (
            operation.argument(one["in"], one["name"]),
            {"description": one.get("description", ""), **one["schema"]},
            one.get("required", False),
        )
        for one in contract.parameters(operation_id)
    ]
    has_body = "requestBody" in route.operation
    if has_body:
        body = contract.resolve(contract.request_schema(operation_id))
        required = body.get("required", [])
        found += [
            (operation.argument("body", name), schema, name in required) for name, schema in body["properties"].items()
        ]
    further = _EXTRA.format("body" if has_body else "query")
    return [*found, ("extra", {"type": "object", "description": further}, False)]


def join_switches(words: Sequence[str]) -> list[str]:
    """Let a switch be followed by its value: `--multi-shot true` is `--multi-shot=true`, and `--no-…` its opposite."""
    joined: list[str] = []
    for number, word in enumerate(words):
        if word == "--":
            return [*joined, *words[number:]]
        if joined and word.lower() in ("true", "false") and joined[-1].startswith("--") and "=" not in joined[-1]:
            joined[-1] += f"={word}"
        else:
            joined.append(word)
    return joined


def wants_json(words: Sequence[str]) -> bool:
    """Return whether a command line asks for JSON, even one that cannot be understood otherwise."""
    options = words[: words.index("--")] if "--" in words else words
    return any(word == "--json" or word.lower() == "--json=true" for word in options)


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
    # A file of jobs may use the gateway's own words, too.
    on_wire = {sent: name for name, (_, sent) in find_operation(operation_id).places.items()}
    given = {on_wire.get(name, name) if name not in schemas else name: value for name, value in given.items()}
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
        branches = list(_branches(self.contract, schema))
        kinds = {kind for branch in branches for kind in _kinds(branch)}
        if isinstance(value, str) and (structure := _parse(value, kinds, where)) is not value:
            return self.read(schema, structure, where)
        if isinstance(value, dict):
            inner = {name: one for branch in branches for name, one in branch.get("properties", {}).items()}
            return {key: self.read(inner.get(key, {}), one, f"{where}.{key}") for key, one in value.items()}
        if isinstance(value, list):
            items: Document = next((branch["items"] for branch in branches if "items" in branch), {})
            return [self.read(items, one, where) for one in value]
        if isinstance(value, str) and any("x-media" in branch for branch in branches):
            return self._file(value, where)
        if value == "-" and "string" in kinds and self.folder is None:
            return sys.stdin.read().strip()
        return value

    def _file(self, value: str, where: str) -> str | Path:
        if value == "" or value.startswith(("http://", "https://", "data:")):
            return value
        path = (self.folder or Path()) / Path(value).expanduser()
        if path.is_file():
            return path
        raise InvalidInput(f"{where}: there is no file {value}")


_SCALARS: Mapping[frozenset[str], Any] = {
    frozenset({"integer"}): int,
    frozenset({"number"}): float,
    frozenset({"number", "integer"}): float,
    frozenset({"boolean"}): bool,
}


def _annotation(contract: Contract, schema: Document) -> tuple[Any, dict[str, Any]]:
    branches = list(_branches(contract, schema))
    if len(branches) == 1 and "enum" in branches[0]:
        return Literal[tuple(branches[0]["enum"])], {"negative": ()}
    kind = _SCALARS.get(frozenset(kind for branch in branches for kind in _kinds(branch)) - {"null"}, str)
    if kind is bool:
        return bool, {}
    return kind, {"negative": (), **({"allow_leading_hyphen": True} if kind is str else {})}  # "-" is standard input


def _branches(contract: Contract, schema: Document) -> Iterator[Document]:
    """Yield what a value may be: a schema, or each of those that it gives the choice of."""
    schema = contract.resolve(schema)
    choices = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    if not choices:
        yield schema
    for choice in choices:
        yield from _branches(contract, choice)


def _kinds(schema: Document) -> list[str]:
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
        raise InvalidInput(f"{where}: this is not JSON ({error})") from None


def _help(contract: Contract, schema: Document) -> str:
    branches = list(_branches(contract, schema))
    parts = [" ".join(contract.resolve(schema).get("description", "").split())]
    known = [value for branch in branches for value in branch.get("enum", [])] if len(branches) > 1 else []
    if known:
        parts.append(f"Known: {', '.join(map(str, known[:9]))}{', …' if len(known) > 9 else ''}.")
    media = [form for branch in branches for form in branch.get("x-media", {}).get("accepts", [])]
    takes = list(dict.fromkeys("a URL" if form == "url" else "a file" for form in media))
    if any(kind in ("object", "array") for branch in branches for kind in _kinds(branch)):
        takes.append("JSON")
    if takes:
        limits = next(filter(None, (describe(branch["x-media"]) for branch in branches if "x-media" in branch)), "")
        parts.append(f"Give {' or '.join(takes)}{f' ({limits})' if limits else ''}.")
    return " ".join(filter(None, parts))
