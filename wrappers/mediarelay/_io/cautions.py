"""What is allowed and rarely meant, said before it is paid for: fields left out, values that no documentation has."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from mediarelay_client.tasks.operation import Operation
from mediarelay_client.unset import Unset
from mediarelay_contract.document import branches
from mediarelay_contract.language import localised, tr

from .._core.quoting import printable
from .logs import log

if TYPE_CHECKING:
    from mediarelay_contract.contract import Contract

_SHOWN = 60  # characters of a value
_KINDS: Mapping[str, Callable[[Any], bool]] = {
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "string": lambda value: isinstance(value, str),
}
_logged: set[str] = set()


class _Field(NamedTuple):
    """What the contract says of a field that no validator heeds.

    Attributes:
        omitted: What happens where it is left out.
        listed: The documented values, where others are allowed.
        cautions: What to know of values of some JSON type.
        is_model: Whether it names a model: gateways call theirs as they like, and charge by it.
    """

    omitted: str | None
    listed: tuple[Any, ...]
    cautions: tuple[tuple[str, str], ...]
    is_model: bool

    def lists(self, value: Any) -> bool:
        """Whether a value is documented, or of a kind that is not listed."""
        plain = _KINDS["number"](value) or _KINDS["string"](value)
        return not self.listed or not plain or str(value) in map(str, self.listed)


def warnings_of(contract: Contract, operation: Operation, arguments: Mapping[str, Any]) -> list[str]:
    """Return what is allowed in a call and rarely meant, one sentence each."""
    said = {name: value for name, value in arguments.items() if not isinstance(value, Unset)}
    body = {operation.places.get(name, ("", name))[1]: value for name, value in said.items()}
    return [*_warnings(contract, operation, body | (said.get("extra") or {}))]


def log_warnings(contract: Contract, operation: Operation, body: Any) -> None:
    """Write what is rarely meant in a body into the log, each thing once."""
    if isinstance(body, Mapping):
        for warning in _warnings(contract, operation, body):
            if warning not in _logged:
                _logged.add(warning)
                log.warning("%s.%s: %s", operation.family, operation.name, warning)


def _warnings(contract: Contract, operation: Operation, body: Mapping[str, Any]) -> Iterator[str]:
    for name, field in _fields(contract, operation.id).items():
        value = body.get(name)
        if value is None or value == "":
            if field.omitted:
                argument = operation.argument("body", name)
                yield tr("{argument} is left out: {known}", argument=argument, known=localised(field.omitted))
            elif value == "" and field.is_model:
                yield tr("{argument} is empty", argument=operation.argument("body", name))
            continue
        if not field.lists(value):
            yield tr(
                "{argument} is {value}, which no documentation lists ({known})",
                argument=operation.argument("body", name),
                value=printable(str(value))[:_SHOWN],
                known=", ".join(map(str, field.listed)),
            )
        for kind, caution in field.cautions:
            if _KINDS[kind](value):
                yield f"{operation.argument('body', name)}: {localised(caution)}"


@lru_cache(maxsize=1024)
def _fields(contract: Contract, operation_id: str) -> dict[str, _Field]:
    """Return the fields of a body that there is anything to say of."""
    if "requestBody" not in contract.operations[operation_id].operation:
        return {}
    models, found = contract.document["x-charges"]["model"], {}
    for name, schema in contract.resolve(contract.request_schema(operation_id)).get("properties", {}).items():
        choices = [*branches(contract.document, schema)]
        cautions = tuple((one["type"], one["x-caution"]) for one in choices if "x-caution" in one)
        listed = () if name in models else _listed(choices)
        field = _Field(contract.resolve(schema).get("x-omitted"), listed, cautions, name in models)
        if any(field):
            found[name] = field
    return found


def _listed(choices: Sequence[Mapping[str, Any]]) -> tuple[Any, ...]:
    """Return the values of an open enumeration; nothing where a pattern or limit says what else there may be."""
    named = [value for one in choices for value in one.get("enum", [one["const"]] if "const" in one else [])]
    others = [one for one in choices if "enum" not in one and "const" not in one]
    is_open = others and all(one.keys() <= {"type", "description"} for one in others)
    return tuple(dict.fromkeys(value for value in named if value is not None)) if is_open else ()
