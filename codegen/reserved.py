"""Names that the contract must not use, since something of ours stands there already."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from functools import cache
from keyword import iskeyword
from pathlib import Path

from mediarelay_contract.bundle import ContractError

_RELAY = Path(__file__).resolve().parent.parent / "wrappers" / "mediarelay" / "relay.py"
_MODULES = ("operation", "reading")
"""What stands beside the families' modules."""
_COMMANDS = ("wait", "tasks", "batch", "check", "docs", "mock")
"""What stands beside the families on the command line."""
_EXTENDED = {"system": ("usage",)}
"""Families that a relay has with further methods of its own."""
_ARGUMENTS = (
    "self",
    "extra",
    # What every command takes beside the fields.
    *("gateway", "run", "base_url", "api_key", "output", "timeout", "json", "history", "wait"),
    *("whole", "dry_run", "help"),
)


def check_names(family: str, methods: Sequence[tuple[str, Sequence[str]]]) -> None:
    """Refuse names that would be shadowed, or shadow something.

    Args:
        family: A family.
        methods: Its methods, each with its arguments.

    Raises:
        ContractError: A name is taken, or Python cannot write it.
    """
    taken = {*attributes(_RELAY), *_MODULES, *_COMMANDS}
    own = _EXTENDED.get(family, ())
    if family in taken and not own:
        raise ContractError(f"a family cannot be named {family!r}: a relay, or the command line, has that already")
    for method, arguments in methods:
        if method in own:
            raise ContractError(f"{family}.{method}: a relay has that already")
        if [name for name, _ in methods].count(method) > 1:
            raise ContractError(f"{family}.{method}: two operations have this name")
        for name in (family, method, *arguments):
            if not name.isidentifier() or iskeyword(name) or name.startswith("_"):
                raise ContractError(f"{family}.{method}: {name!r} is no name for Python")
        doubled = {name for name in arguments if name in _ARGUMENTS or list(arguments).count(name) > 1}
        if doubled:
            raise ContractError(f"{family}.{method}: {sorted(doubled)} would stand for two arguments")


@cache
def attributes(module: Path) -> set[str]:
    """List the attributes that the classes of a module have; it is read, since it may not load before we are done."""
    classes = [node for node in ast.parse(module.read_text("utf-8")).body if isinstance(node, ast.ClassDef)]
    return {name for one in classes for name in _attributes(one)}


def _attributes(one: ast.ClassDef) -> Iterator[str]:
    for node in one.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id
    for part in ast.walk(one):
        if isinstance(part, ast.Attribute) and isinstance(part.ctx, ast.Store):
            yield part.attr
