"""The command line's options that every paid command shares, and how the contract's fields become options."""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from cyclopts import App, ArgumentCollection, Group, Parameter, validators

from mediarelay_contract.contract import Contract
from mediarelay_contract.document import Document, branches
from mediarelay_contract.language import localised, mark, tr
from mediarelay_contract.limits import describe

from .._io.arguments import fields, kinds_of
from .completion import FileName

FIELDS = Group(mark("Fields"), sort_key=1)
RUN = Group(mark("Waiting and result"), sort_key=2)
LIMITS = Group(mark("Spending"), sort_key=3)
GATEWAY = Group(mark("Gateway"), sort_key=4)
_TEXT = "STR"
_NOT_NEGATIVE = validators.Number(gte=0)


@Parameter(name="*")
@dataclass(frozen=True)
class GatewayOptions:
    """Which gateway, with which key."""

    base_url: Annotated[
        str | None,
        Parameter(
            group=GATEWAY, env_var="MEDIARELAY_BASE_URL", help=mark("Address of the gateway, with or without /v1.")
        ),
    ] = None
    api_key: Annotated[
        str | None,
        Parameter(
            group=GATEWAY,
            env_var="MEDIARELAY_API_KEY",
            show_default=False,
            help=mark("The gateway's key. Better set in the environment, where no list of processes shows it."),
        ),
    ] = None
    verbose: Annotated[
        bool,
        Parameter(
            group=GATEWAY,
            negative=(),
            help=mark(
                "Say on standard error what is requested, what comes back and what is waited for; "
                "MEDIARELAY_LOG=debug, too."
            ),
        ),
    ] = False

    def __post_init__(self) -> None:
        if self.verbose:
            from .._io.logs import start_log

            start_log("debug")


@Parameter(name="*")
@dataclass(frozen=True)
class LimitOptions:
    """How much may be spent: this and every other command that shares the ledger."""

    max_paid: Annotated[
        int | None,
        Parameter(
            group=LIMITS,
            env_var="MEDIARELAY_MAX_PAID",
            validator=_NOT_NEGATIVE,
            help=mark(
                "Submissions to this gateway that may be charged, over all commands with this ledger; "
                "by default any number."
            ),
        ),
    ] = None
    max_cost: Annotated[
        float | None,
        Parameter(
            group=LIMITS,
            env_var="MEDIARELAY_MAX_COST",
            validator=_NOT_NEGATIVE,
            help=mark(
                "What they may cost in all, in the gateway's currency and by its price list; what has no known price "
                "is not sent. By default any amount."
            ),
        ),
    ] = None
    ledger: Annotated[
        FileName | None,
        Parameter(
            group=LIMITS,
            metavar=_TEXT,
            env_var="MEDIARELAY_LEDGER",
            show_default=False,
            help=mark(
                "File where they are written down. By default one in the user's data directory, where a limit is given."
            ),
        ),
    ] = None

    @property
    def spending(self) -> dict[str, Any]:
        """What a relay is told of it."""
        limits = {"max_paid": self.max_paid, "max_cost": self.max_cost}
        given = {name: limit for name, limit in limits.items() if limit is not None}
        if not given:
            return {"ledger": self.ledger}
        from .._io.guard import default_ledger

        return {**given, "ledger": self.ledger or default_ledger()}


@Parameter(name="*")
@dataclass(frozen=True)
class RunOptions:
    """How to wait, and what to do with the result."""

    output: Annotated[
        FileName | None,
        Parameter(
            name=["--output", "-o"],
            group=RUN,
            metavar=_TEXT,
            allow_leading_hyphen=True,
            help=mark(
                "File, or folder with a trailing slash (several are numbered); - is standard output; "
                "else links are printed."
            ),
        ),
    ] = None
    overwrite: Annotated[
        bool,
        Parameter(group=RUN, negative=(), help=mark("Replace a file that is there already.")),
    ] = False
    timeout: Annotated[
        float | None,
        Parameter(
            group=RUN,
            validator=validators.Number(gte=0),
            help=mark(
                "Seconds to wait at most; by default what such tasks take at the very most. The task lives on after it."
            ),
        ),
    ] = None
    json: Annotated[
        bool,
        Parameter(group=RUN, negative=(), help=mark("Print one JSON object to standard output and nothing else.")),
    ] = False
    history: Annotated[
        bool,
        Parameter(group=RUN, help=mark("Whether to note the task for `mediarelay tasks`.")),
    ] = True


@Parameter(name="*")
@dataclass(frozen=True)
class SubmitOptions(RunOptions):
    """What to do instead of submitting and waiting."""

    wait: Annotated[
        bool,
        Parameter(group=RUN, help=mark("--no-wait prints the handle and leaves.")),
    ] = True
    whole: Annotated[
        bool,
        Parameter(group=RUN, negative=(), help=mark("Print a text once all of it is there, not as it comes.")),
    ] = False
    check: Annotated[
        bool,
        Parameter(group=RUN, help=mark("--no-check sends what breaks the contract, too.")),
    ] = True
    dry_run: Annotated[
        bool,
        Parameter(
            group=RUN,
            negative=(),
            help=mark("Check the request against the contract and show it, with its price; nothing is submitted."),
        ),
    ] = False


class Command(App):
    """A command whose arguments are assembled once: cyclopts alone does so three times for one page of help.

    Nor are the docstrings searched for help, as every option of an operation brings its own.
    """

    def assemble_argument_collection(
        self, *, default_parameter: Parameter | None = None, **_: bool
    ) -> ArgumentCollection:
        """Return the arguments, the ones made before unless a call has been read into them."""
        kept: ArgumentCollection | None = getattr(self, "_assembled", None)
        if kept is None or any(argument.tokens for argument in kept):
            kept = super().assemble_argument_collection(default_parameter=default_parameter)
            self._assembled = kept
        return kept


def command_signature(contract: Contract, operation_id: str, **further: type) -> inspect.Signature:
    """Return the options of one operation, made from its schema, and further ones."""
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
    shared: dict[str, type] = {"gateway": GatewayOptions, "run": SubmitOptions, "limits": LimitOptions, **further}
    for name, kind in shared.items():
        parameters.append(inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=kind | None))
    return inspect.Signature(sorted(parameters, key=lambda parameter: parameter.default is not inspect.Parameter.empty))


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
    """Return whether a command line wants JSON, even one that cannot be understood otherwise."""
    options = words[: words.index("--")] if "--" in words else words
    return any(word == "--json" or word.lower() == "--json=true" for word in options)


_SCALARS: Mapping[frozenset[str], Any] = {
    frozenset({"integer"}): int,
    frozenset({"number"}): float,
    frozenset({"number", "integer"}): float,
    frozenset({"boolean"}): bool,
}


def _annotation(contract: Contract, schema: Document) -> tuple[Any, dict[str, Any]]:
    choices = list(branches(contract.document, schema))
    if len(choices) == 1 and "enum" in choices[0]:
        return Literal[tuple(choices[0]["enum"])], {"negative": ()}
    kind = _SCALARS.get(frozenset(kind for branch in choices for kind in kinds_of(branch)) - {"null"}, str)
    if kind is bool:
        return bool, {}
    if kind is str:
        known = [value for branch in choices for value in branch.get("enum", []) if isinstance(value, str)]
        forms = [form for branch in choices for form in branch.get("x-upload", {}).get("accepts", [])]
        extra = {"negative": (), "allow_leading_hyphen": True, "metavar": _TEXT}  # "-" is standard input
        if known:  # others are taken, too; the shell completes these
            return str | Literal[tuple(known)], {**extra, "show_choices": False}
        return (FileName if set(forms) - {"url"} else str), extra
    return kind, {"negative": ()}


def _help(contract: Contract, schema: Document) -> str:
    choices = list(branches(contract.document, schema))
    parts = [localised(" ".join(contract.resolve(schema).get("description", "").split()))]
    known = [value for branch in choices for value in branch.get("enum", [])] if len(choices) > 1 else []
    if known:
        parts.append(
            tr(
                "Known: {known}{further}.",
                known=", ".join(map(str, known[:9])),
                further=", …" if len(known) > 9 else "",
            )
        )
    media = [form for branch in choices for form in branch.get("x-upload", {}).get("accepts", [])]
    takes = list(dict.fromkeys(tr("a URL") if form == "url" else tr("a file") for form in media))
    if any(kind in ("object", "array") for branch in choices for kind in kinds_of(branch)):
        takes.append("JSON")
    if takes:
        limits = next(filter(None, (describe(branch["x-upload"]) for branch in choices if "x-upload" in branch)), "")
        parts.append(
            tr("Give {takes}{further}.", takes=tr(" or ").join(takes), further=f" ({limits})" if limits else "")
        )
    return " ".join(filter(None, parts))
