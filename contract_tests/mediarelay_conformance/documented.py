"""What the contract documents of responses: their shapes, dialects and status words."""

from __future__ import annotations

import re
from collections.abc import Mapping

from mediarelay_client.tasks import find_operation
from mediarelay_contract.contract import Contract, Violation

from .exchange import Exchange


def check_response(contract: Contract, operation_id: str, exchange: Exchange) -> list[Violation]:
    """List what the contract has against a response, in the dialect that it is written in."""
    dialect = contract.document["x-dialects"].get(exchange.reading.dialect or "", {})
    shapes = list(dialect.get("replaces", {}).values())
    if not shapes:
        return contract.check_response(operation_id, exchange.status, exchange.reading.raw)
    return [wrong for shape in shapes for wrong in contract.check_schema(shape, exchange.reading.raw)]


def check_error(contract: Contract, operation_id: str, exchange: Exchange) -> list[Violation]:
    """List what the contract has against a refusal: some operations document one of their own, with HTTP 200 even."""
    wrong = contract.check_schema("Error", exchange.reading.raw)
    if wrong and not contract.check_response(operation_id, exchange.status, exchange.reading.raw):
        return []
    return wrong


def is_other_kind(contract: Contract, operation_id: str, exchange: Exchange) -> bool:
    """Whether a success came as another kind than JSON that the contract documents: events, sound, text."""
    content = contract.operations[operation_id].operation["responses"].get(str(exchange.status), {}).get("content", {})
    return exchange.content_type != "application/json" and exchange.content_type in content


def dialects_of(profile: Mapping[str, str], operation_id: str, *moments: str) -> set[str]:
    """Return the dialects that a profile gives an operation at these moments; a family of its own has its own."""
    own = find_operation(operation_id).lifecycle.dialects
    return set(own or (profile[moment] for moment in moments if moment in profile))


def answers_queries(contract: Contract, operation_id: str, dialect: str | None) -> bool:
    """Whether queries for that operation's tasks may get responses in that dialect."""
    if own := find_operation(operation_id).lifecycle.dialects:
        return dialect in own
    profiles = contract.document["x-profiles"].values()
    return dialect in {profile.get(key) for profile in profiles for key in ("query", "before_first_poll")}


def status_words(contract: Contract, dialect: str | None) -> set[str]:
    """Return the words for states that the contract documents for a dialect, as they are spelt there."""
    entry = contract.document["x-dialects"].get(dialect or "", {})
    path = re.findall(r"\w+", entry.get("status", ""))
    found: set[str] = set()
    for name in entry.get("replaces", {}).values():
        schema = contract.document["components"]["schemas"][name]
        for part in path:
            schema = contract.resolve(schema).get("properties", {}).get(part, {})
        schema = contract.resolve(schema)
        for one in (schema, *schema.get("anyOf", [])):
            found.update(contract.resolve(one).get("enum", []))
    return found


def has_callbacks(contract: Contract, operation_id: str) -> bool:
    """Whether the contract describes callbacks of that operation."""
    return "callbacks" in contract.operations[operation_id].operation
