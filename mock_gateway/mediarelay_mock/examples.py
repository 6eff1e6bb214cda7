"""Answer by the contract's own examples: what they say of an example task becomes true of the task at hand.

An example is written with the literals below; whatever else stands in it is sent as it is.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from mediarelay.contract import Contract

from .store import Task

TASK = "example-task"
LINKS = "https://cdn.example/"
CREATED, UPDATED = 1700000000, 1700000060
SAMPLE = "sample"


def examples_of(contract: Contract, operation_id: str) -> dict[str, Any]:
    """Return the examples of an operation's good reply, by name."""
    response = contract.resolve(contract.operations[operation_id].operation["responses"]["200"])
    content = response.get("content", {}).get("application/json", {})
    return {name: example["value"] for name, example in content.get("examples", {}).items()}


def fill(value: Any, task: Task | None, now: float, base: str) -> Any:
    """Return an example with this task's id, times, and links to its files."""
    if isinstance(value, dict):
        return {key: fill(inner, task, now, base) for key, inner in value.items()}
    if isinstance(value, list):
        return [fill(inner, task, now, base) for inner in value]
    if isinstance(value, str):
        return _fill_text(value, task, now, base)
    if task is not None and isinstance(value, int) and not isinstance(value, bool):
        for literal, moment in ((CREATED, task.created), (UPDATED, task.updated(now))):
            if value in (literal, literal * 1000):
                return round(moment * (value // literal))
    return value


def _fill_text(text: str, task: Task | None, now: float, base: str) -> str:
    if text.startswith(LINKS):
        if task is not None and task.empty:
            return ""
        return f"{base}/media/{task.id if task else SAMPLE}/{text.removeprefix(LINKS)}"
    if task is None:
        return text
    for literal, moment in ((CREATED, task.created), (UPDATED, task.updated(now))):
        if text == _iso(literal):
            return _iso(moment)
    return text.replace(TASK, task.id)


def _iso(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
