"""The contract's families as commands: made when one of them is named (see `app`), from its operations alone."""

from __future__ import annotations

from typing import Annotated, Any

from cyclopts import App, Parameter

from mediarelay_contract.contract import Contract, load_contract
from mediarelay_contract.language import localised, mark, tr

from .consent import ConsentOptions
from .options import Command, GatewayOptions, LimitOptions, SubmitOptions, command_signature

_TITLES = 6
_FURTHER = {"system": {"usage": ("mediarelay.cli.usage:usage", mark("Show what a request has cost, by its id."))}}
"""Commands of a family that no operation has."""


def __getattr__(name: str) -> App:
    """Return a family's commands, or the command of an operation by its id."""
    contract = Contract(load_contract())
    if name in contract.operations:
        return _command(contract, name) if contract.has_method(name) else _conversation(contract, name)
    for tag in contract.document["tags"]:
        if tag["name"] == name:
            return _family(contract, tag)
    raise AttributeError(name)


def _family(contract: Contract, tag: dict[str, str]) -> App:
    family = App(name=tag["name"].replace("_", "-"), help=tag["description"])
    for operation_id, route in contract.operations.items():
        operation = route.operation
        offered = contract.has_method(operation_id) or "x-websocket" in operation
        if operation["tags"][0] == tag["name"] and offered:
            name = operation["x-method"].replace("_", "-")
            family.command(f"{__name__}:{operation_id}", name=name, help=_document(operation))
    for name, (path, about) in _FURTHER.get(tag["name"], {}).items():
        family.command(path, name=name, help=tr(about))
    return family


def _command(contract: Contract, operation_id: str) -> Command:

    def command(
        *,
        gateway: GatewayOptions | None = None,
        run: SubmitOptions | None = None,
        limits: LimitOptions | None = None,
        consent: ConsentOptions | None = None,
        **given: Any,
    ) -> int:
        from .run import submit  # with all that only a run needs

        return submit(contract, operation_id, given, gateway, run or SubmitOptions(), limits, consent)

    signature = command_signature(contract, operation_id, consent=ConsentOptions)
    command.__signature__ = signature  # type: ignore[attr-defined]
    command.__annotations__ = {name: parameter.annotation for name, parameter in signature.parameters.items()}
    app = Command(name=contract.operations[operation_id].operation["x-method"].replace("_", "-"))
    app.default(command)
    return app


def _conversation(contract: Contract, operation_id: str) -> Command:
    """Return the command of a conversation: it takes whatever is said, and says where conversations are held."""
    operation = contract.operations[operation_id].operation
    family, name = operation["tags"][0], operation["x-method"]

    def command(*words: Annotated[str, Parameter(show=False, allow_leading_hyphen=True)]) -> int:
        from ..errors import InvalidInput
        from .failures import print_error

        error = InvalidInput(
            tr(
                "{family} {name} is a conversation, which no command holds. In Python: pip install "
                "'mediarelay[realtime]', and call relay.{family}.{name}(…). Nothing was sent.",
                family=family,
                name=name,
            )
        )
        print_error(error, as_json="--json" in words)
        return 2

    app = Command(name=name.replace("_", "-"))
    app.default(command)
    return app


def _document(operation: dict[str, Any]) -> str:
    if "x-websocket" in operation:
        return tr("{summary}: from Python only.", summary=localised(operation["summary"]))
    cost = tr("It costs money.") if operation["x-cost"] == "paid" else tr("It is free.")
    about = localised(operation.get("description", "").partition("In the documentation of ")[0].strip())
    # The contract lists every page that documents it, dozens for some; the first titles are enough to recognise it.
    titles = list(dict.fromkeys(page["title"] for page in operation.get("x-documented-by", [])))
    shown = ", ".join(titles[:_TITLES]) + (", …" if len(titles) > _TITLES else "")
    menus = tr("In the gateways' menus: {shown}", shown=shown) if titles else ""
    return "\n\n".join(
        filter(None, [tr("{summary}. {cost}", summary=localised(operation["summary"]), cost=cost), about, menus])
    )
