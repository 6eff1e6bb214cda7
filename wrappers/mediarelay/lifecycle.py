"""Read a gateway's reply by the contract's data: which dialect, which state, which results.

There is no code for any gateway or family here. A reply is recognised by its own shape, each time anew, because one
gateway may submit in one dialect and answer queries in another (DESIGN: dialects are data).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal, NamedTuple, cast
from urllib.parse import quote

from mediarelay_client.tasks.operation import Operation
from mediarelay_client.tasks.reading import DIALECTS, ERRORS, STATES

from .exchange import Reply
from .expressions import search

State = Literal["queued", "running", "succeeded", "failed", "cancelled", "unknown"]
Meaning = Literal["authentication", "forbidden", "quota", "rejected", "busy", "missing", "server"]
FINAL: frozenset[State] = frozenset({"succeeded", "failed", "cancelled"})

_SECONDS_BELOW = 1e11  # as milliseconds that would be March 1973: smaller numbers are seconds (kling.md, section 8)


class Reading(NamedTuple):
    """What one reply says.

    Attributes:
        dialect: Name in the contract's `x-dialects`; None where none fits.
        raw: The reply as JSON; None where it is none.
        id: The task's id.
        external_id: The id that the submission carried, where the reply repeats it.
        state: What the status word means; `unknown` for words that the contract does not know.
        word: The status word itself.
        urls: Links to what was made, in the gateway's order; one that begins with a slash is the gateway's own.
        complete: Whether a success comes with what it should have made.
        progress: Percent, 0 to 100.
        meaning: What an error means; None where the reply is no error.
        reason: The gateway's own words for a failure.
        code: The gateway's own code of an error.
        hint: What to do about an error, or for a task that goes no further by itself.
        request_id: The gateway's id of the request.
        created: Unix seconds.
        updated: Unix seconds.
        units: What was charged, as the gateway writes it.
        clip_seconds: Length of what was made.
        poll_after: Seconds that the gateway asks to wait before the next poll.
        file_id: What to ask for next, where the links of a finished task stand in another reply.
    """

    dialect: str | None = None
    raw: Any = None
    id: str | None = None
    external_id: str | None = None
    state: State = "unknown"
    word: str | None = None
    urls: tuple[str, ...] = ()
    complete: bool = False
    progress: float | None = None
    meaning: Meaning | None = None
    reason: str | None = None
    code: str | None = None
    hint: str | None = None
    request_id: str | None = None
    created: float | None = None
    updated: float | None = None
    units: str | None = None
    clip_seconds: float | None = None
    poll_after: float | None = None
    file_id: str | None = None


def read_task(operation: Operation, reply: Reply) -> Reading:
    """Read a reply to a submission or to a query."""
    document = _json(reply.body)
    name, dialect = _recognise(document, operation)
    if dialect.get("error") or reply.status >= 300:
        return _read_error(name, dialect, document, reply.status)
    if not dialect:
        return Reading(raw=document)

    def look(field: str) -> Any:
        return search(dialect.get(field), document)

    word = _text(look("status"))
    low = (word or "").lower()
    state = cast(State, dialect.get("state") or dialect.get("states", {}).get(low) or STATES.get(low, "unknown"))
    reading = Reading(
        dialect=name,
        raw=document,
        id=_text(look("id")),
        external_id=_text(look("external_id")),
        state=state,
        word=word,
        hint=dialect.get("pauses", {}).get(low),
        progress=_number(look("progress")),
        created=_seconds(look("created")),
        updated=_seconds(look("updated")),
        request_id=_text(look("request_id")),
    )
    if state == "succeeded":
        made = document if dialect.get("own") else look("result")
        finished = _with_results(reading, operation.lifecycle, made, look("urls"))
        return _with_content(finished, operation.lifecycle)._replace(units=_text(look("units")))
    if state in FINAL:
        return reading._replace(reason=_text(look("reason")), code=_text(look("reason_code")))
    return reading


def split(operation: Operation, reply: Reply) -> dict[str, Reply]:
    """Take a reply about many tasks apart: by id, what the query for one task would have answered."""
    if reply.status >= 300:
        return {}
    documents = search(operation.lifecycle["many"]["split"], _json(reply.body))
    told: dict[str, Reply] = {}
    for document in documents if isinstance(documents, list) else ():
        single = reply._replace(body=json.dumps(document).encode())
        reading = read_task(operation, single)
        if reading.id is not None and reading.meaning is None:
            told[reading.id] = single
    return told


def read_result(operation: Operation, reply: Reply) -> Reading:
    """Read the reply of an operation that answers at once."""
    document = _json(reply.body)
    name, dialect = _recognise(document, operation)
    if dialect.get("error") or reply.status >= 300:
        return _read_error(name, dialect, document, reply.status)
    if document is None:
        return Reading()
    root = search(operation.lifecycle.get("root", "@"), document)
    reading = _with_results(Reading(dialect=name, raw=document), operation.lifecycle, root, None)
    return reading._replace(state="succeeded", request_id=_text(search("request_id", document)))


def _json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _recognise(document: Any, operation: Operation) -> tuple[str | None, Mapping[str, Any]]:
    """Find the dialect of a reply: those that the operation speaks first, then what gateways put around any of them."""
    spoken = operation.lifecycle.get("speaks")
    if not isinstance(document, dict) and not (spoken and isinstance(document, list)):
        return None, {}
    for name in (*(spoken or ()), *(_EVERYWHERE if spoken else _COMMON)):
        if search(DIALECTS[name]["when"], document):
            return name, DIALECTS[name]
    return None, {}


# An operation that names its dialects is heard in those and in errors, any other in all that are no family's own.
_COMMON = tuple(name for name, dialect in DIALECTS.items() if not dialect.get("own"))
_EVERYWHERE = tuple(name for name in _COMMON if DIALECTS[name].get("error"))


def read_file(operation: Operation, task: Reading, reply: Reply) -> Reading:
    """Read the second step of a result: the reply that tells the links of what a finished task has made."""
    document = _json(reply.body)
    name, dialect = _recognise(document, operation)
    if dialect.get("error") or reply.status >= 300:
        return _read_error(name, dialect, document, reply.status)
    urls = _links(search(operation.lifecycle["then"]["urls"], document))
    return task._replace(urls=urls, complete=bool(urls))


def _read_error(name: str | None, dialect: Mapping[str, Any], document: Any, status: int) -> Reading:
    code = _text(search(dialect.get("reason_code"), document))
    own = dialect.get("means")
    known = (
        (ERRORS["codes"].get(code or "") if own is None else None)
        or ERRORS["statuses"].get(str(status))
        or ERRORS["statuses"].get(f"{status // 100}XX")
        or ERRORS["statuses"]["4XX"]
    )
    return Reading(
        dialect=name,
        raw=document,
        meaning=cast(Meaning, known["means"] if own is None else own.get(code or "", known["means"])),
        reason=_text(search(dialect.get("reason"), document)),
        code=code,
        hint=known["hint"],
        request_id=_text(search(dialect.get("request_id"), document)),
    )


def _with_results(reading: Reading, lifecycle: Mapping[str, Any], result: Any, elsewhere: Any) -> Reading:
    urls = _links(search(lifecycle.get("urls"), result)) or _links(elsewhere)
    artefacts = search(lifecycle["artefacts"], result) if "artefacts" in lifecycle else urls
    return reading._replace(
        urls=urls,
        complete=bool(artefacts or urls),
        clip_seconds=_number(search(lifecycle.get("clip_seconds"), result)),
    )


def _with_content(reading: Reading, lifecycle: Mapping[str, Any]) -> Reading:
    """Where what was made lies under the gateway's own path, add that; or note the id that leads to it."""
    if reading.urls:
        return reading
    if "content" in lifecycle and reading.id is not None:
        return reading._replace(
            urls=(lifecycle["content"].replace("{task_id}", quote(reading.id, safe="")),), complete=True
        )
    if "then" in lifecycle:
        return reading._replace(file_id=_text(search(lifecycle["then"]["id"], reading.raw)))
    return reading


def _links(found: Any) -> tuple[str, ...]:
    candidates = found if isinstance(found, list) else [found]
    links = (text for text in candidates if isinstance(text, str) and text.startswith(("http://", "https://")))
    return tuple(dict.fromkeys(links))


def _text(value: Any) -> str | None:
    if isinstance(value, str):
        return value or None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return None


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        number = float(value.rstrip("% ") if isinstance(value, str) else value)
    except (ValueError, OverflowError):
        return None
    return number if abs(number) < 1e18 else None


def _seconds(value: Any) -> float | None:
    number = _number(value)
    if not number or number < 0:
        return None
    return number if number < _SECONDS_BELOW else number / 1000
