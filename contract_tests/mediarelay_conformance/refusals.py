"""What a refusal says of a gateway: it has no such path or model, nothing can be said of it, or it deviates."""

from __future__ import annotations

import re
from typing import Any

from mediarelay_contract.contract import Contract

from .exchange import Exchange


def refusal_of(contract: Contract, submission: Exchange) -> str | None:
    """Say why a refused submission says nothing about the operation; None where it was none, or does."""
    reading = submission.reading
    if reading.id is not None or not submission.status:
        return None
    if submission.status in (404, 405):
        return _without_path(submission)
    if (reason := reason_of(contract, submission)) is not None:
        return reason
    if contract.document["x-errors"]["codes"].get(reading.code or "", {}).get("not_supported"):
        return _without_model(submission)
    return None


def reason_of(contract: Contract, exchange: Exchange, nowhere: Exchange | None = None) -> str | None:
    """Say why a response says nothing about an operation, by its own words or because any path responds so.

    Args:
        contract: Knows the words.
        exchange: The response.
        nowhere: The response at a path that does not exist, where 404 may also mean something else.
    """
    if is_unserved(contract, exchange) or (nowhere is not None and are_alike(exchange, nowhere)):
        return _without_path(exchange)
    if says(contract, "model", exchange):
        return _without_model(exchange)
    if exchange.reading.error_kind in ("authentication", "forbidden", "quota", "busy"):
        return f"not run: the gateway refused: {exchange.reading.hint} (HTTP {exchange.status})"
    return None


def _without_path(exchange: Exchange) -> str:
    what = str(exchange) if exchange.title is not None else f"HTTP {exchange.status}"
    return f"unsupported: the gateway does not serve it ({what})"


def _without_model(exchange: Exchange) -> str:
    return f"unsupported: no such model ({exchange})"


def is_unserved(contract: Contract, exchange: Exchange) -> bool:
    """Whether a response says by itself that there is no such path: a relay's front page, or words for it."""
    if exchange.title is not None:
        return (exchange.status < 500 and exchange.status != 401) or exchange.status == 501
    return says(contract, "path", exchange)


def are_alike(one: Exchange, other: Exchange) -> bool:
    """Whether two responses say the same but for their own path, ids and times."""
    return (one.status, one.content_type, _outline(one)) == (other.status, other.content_type, _outline(other))


def says(contract: Contract, what: str, exchange: Exchange) -> bool:
    """Whether a response says, in words that the contract knows, that there is no such `path` or `model`."""
    words = contract.document["x-conformance"]["unserved"][what]
    if exchange.reading.error_kind is None or not exchange.status:
        return False
    reason = exchange.reading.reason or ""
    return exchange.reading.code in words["codes"] or any(re.search(pattern, reason) for pattern in words["says"])


def _outline(exchange: Exchange) -> Any:
    if exchange.reading.raw is not None:
        return _blank(exchange.reading.raw, exchange)
    return _blank(exchange.body.decode("utf-8", "replace"), exchange)


def _blank(value: Any, exchange: Exchange) -> Any:
    """Return a value without what differs from request to request."""
    if isinstance(value, dict):
        return {key: _blank(inner, exchange) for key, inner in value.items()}
    if isinstance(value, list):
        return [_blank(inner, exchange) for inner in value]
    if isinstance(value, str):
        for own in (exchange.path, exchange.path.partition("?")[0], exchange.path.lstrip("/"), exchange.method):
            value = value.replace(own, "")
        return re.sub(r"[\w-]*\d[\w-]*", "", value)
    return 0 if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) > 1e6 else value
