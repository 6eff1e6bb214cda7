"""What was submitted, as JSON."""

from __future__ import annotations

from typing import Any

from mediarelay_contract.contract import Contract

from .store import Store

_LONGEST = 200


def list_submissions(store: Store, contract: Contract, now: float) -> list[dict[str, Any]]:
    """Return every submission that was taken, the oldest first; keys and long texts are shortened."""
    return [
        {
            "id": task.id,
            "external_id": task.external_id,
            "idempotency_key": task.idempotency_key,
            "operation_id": task.operation_id,
            "family": task.family,
            "method": contract.operations[task.operation_id].method,
            "path": contract.operations[task.operation_id].path,
            "key": shorten_key(task.key),
            "state": task.state(now),
            "created_at": task.created,
            "body": shorten(task.body),
        }
        for task in store
    ]


def shorten_key(key: str) -> str:
    """Return enough of a key to distinguish it from another, and too little to use it."""
    return f"{key[:3]}…{key[-4:]}" if len(key) > 12 else f"{key[:3]}…"


def shorten(value: Any) -> Any:
    """Return a body without the bulk of its files."""
    if isinstance(value, dict):
        return {key: shorten(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [shorten(inner) for inner in value]
    if isinstance(value, str) and len(value) > _LONGEST:
        return f"{value[:_LONGEST]}… ({len(value)} characters)"
    return value
