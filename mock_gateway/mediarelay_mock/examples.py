"""Answer by the contract's own examples: what they say of an example task becomes true of the task at hand.

An example is written with the literals below; whatever else stands in it is sent as it is.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

import jmespath

from mediarelay_contract.contract import Contract

from .store import StoredTask

TASK = "example-task"
LINKS = "https://cdn.example/"
UPLOADS = "https://uploads.example/"
CREATED, UPDATED = 1700000000, 1700000060
SAMPLE = "sample"
PICTURE = "iVBORw0KGgptYWRlLXVw"
"""Stands for a picture in Base64, which would be unreadable in a contract."""


def examples_of(contract: Contract, operation_id: str) -> dict[str, Any]:
    """Return the examples of an operation's good response, by name."""
    content = content_of(contract, operation_id).get("application/json", {})
    return {name: contract.resolve(example)["value"] for name, example in content.get("examples", {}).items()}


def content_of(contract: Contract, operation_id: str) -> dict[str, Any]:
    """Return what an operation's good response may be, by media type; nothing where the contract knows no success."""
    responses = contract.operations[operation_id].operation["responses"]
    content: dict[str, Any] = contract.resolve(responses.get("200", {})).get("content", {})
    return content


def error_example(contract: Contract, operation_id: str, status: int) -> Any | None:
    """Return the first example of an operation's own error of that status; None where there is none."""
    response = contract.operations[operation_id].operation["responses"].get(str(status), {})
    examples = contract.resolve(response).get("content", {}).get("application/json", {}).get("examples", {})
    return next((contract.resolve(example)["value"] for example in examples.values()), None)


class Filling(NamedTuple):
    """What becomes true of an example.

    Attributes:
        task: The task that it is about; None for an example without a task.
        now: The mock's time.
        base: Address of the mock as the caller knows it.
        addresses: What stands for which beginning of an address.
        repeats: What its fields of these names repeat of the submission.
    """

    task: StoredTask | None
    now: float
    base: str
    addresses: Mapping[str, str] = {}
    repeats: Mapping[str, Any] = {}


def repeated(lifecycle: Mapping[str, Any], submitted: Mapping[str, Any]) -> dict[str, Any]:
    """Return what answers repeat of a request, by their own names for it, as far as it is there."""
    found = {name: jmespath.search(at, submitted) for name, at in lifecycle.get("repeats", {}).items()}
    return {name: value for name, value in found.items() if value is not None}


def fill(value: Any, filling: Filling) -> Any:
    """Return an example with this task's id, times, words, and links to its files."""
    task, now, repeats = filling.task, filling.now, filling.repeats
    if isinstance(value, dict):
        return {key: repeats[key] if key in repeats else fill(inner, filling) for key, inner in value.items()}
    if isinstance(value, list):
        return [fill(inner, filling) for inner in value]
    if isinstance(value, str):
        return _fill_text(value, filling)
    if task is not None and isinstance(value, int) and not isinstance(value, bool):
        for literal, moment in ((CREATED, task.created), (UPDATED, task.updated(now))):
            if value in (literal, literal * 1000):
                return round(moment * (value // literal))
    return value


def _fill_text(text: str, filling: Filling) -> str:
    task = filling.task
    if text.startswith(LINKS):
        if task is not None and task.empty:
            return ""
        return f"{filling.base}/media/{task.id if task else SAMPLE}/{text.removeprefix(LINKS)}"
    for foreign, own in filling.addresses.items():
        if text.startswith(foreign):
            text = filling.base + own + text.removeprefix(foreign)
            break
    if PICTURE in text:
        text = text.replace(PICTURE, _picture())
    if task is None:
        return text
    for literal, moment in ((CREATED, task.created), (UPDATED, task.updated(filling.now))):
        if text == _iso(literal):
            return _iso(moment)
    return text.replace(TASK, task.id)


@cache
def _picture() -> str:
    return base64.b64encode((files("mediarelay_mock") / "media" / "sample.png").read_bytes()).decode()


def links_in(value: Any) -> Iterator[str]:
    """Yield every link to a file of the mock's that stands in a response."""
    if isinstance(value, str) and "/media/" in value:
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from links_in(inner)


def _iso(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
