"""Read a gateway's response by the contract's data: which dialect, which state, which results.

There is no code for any gateway or family here. A response is recognised by its own shape, each time anew, because one
gateway may submit in one dialect and answer queries in another (DESIGN: dialects are data).
"""

from __future__ import annotations

import base64
import json
import logging
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Literal, NamedTuple, cast
from urllib.parse import quote

from mediarelay_client.expressions import search
from mediarelay_client.tasks.operation import Lifecycle, Operation
from mediarelay_client.tasks.responses import (
    CODES,
    DIALECTS,
    FAILING,
    PAGE,
    STATES,
    STATUSES,
    SUCCESS,
    WORDS,
    Dialect,
    ErrorRule,
)
from mediarelay_contract.files import media_type
from mediarelay_contract.language import tr

from .actions import Response
from .contents import read_files, read_text
from .firsts import ENOUGH, is_page
from .links import as_link, find
from .quoting import quote as quote_text
from .quoting import title_of

State = Literal["queued", "running", "succeeded", "failed", "cancelled", "unknown"]
ErrorKind = Literal["authentication", "forbidden", "quota", "rejected", "busy", "missing", "server"]
_log = logging.getLogger("mediarelay")
FINAL: frozenset[State] = frozenset({"succeeded", "failed", "cancelled"})

# As milliseconds that would be March 1973: smaller numbers are seconds (docs/facts/kling.md#response-shapes).
_SECONDS_BELOW = 1e11


class ParsedResponse(NamedTuple):
    """What one response says.

    Texts for people (`raw_status`, `reason`, `code`, `request_id`, `units`) are printable; ids are as the gateway wrote
    them.

    Attributes:
        dialect: Name in the contract's `x-dialects`; None where none fits.
        raw: The response as JSON; None where it is none.
        id: The task's id; in the response to a query, the id that was sent.
        named_id: The id that the response itself gives.
        external_id: The id that the submission carried, where the response repeats it.
        state: What the status word means; `unknown` for words that the contract does not know.
        raw_status: The status word itself.
        urls: Links to what was made, in the gateway's order; one that begins with a slash is the gateway's own.
        complete: Whether a success comes with what it should have made.
        missing: For each part that was not made though others were, the reason.
        progress: Percent, 0 to 100.
        error_kind: What an error means; None where the response is no error.
        ends: Whether an error, in response to a query, means that the task has failed.
        is_known: Whether the contract knows an error by its code or words; else only the HTTP status says so.
        about_task: Whether an error says something of the task, and not of the path or the gateway.
        reason: The gateway's own words for a failure.
        code: The gateway's own code of an error.
        hint: What to do about an error, or for a task that goes no further by itself.
        request_id: The gateway's id of the request.
        created: Unix seconds.
        updated: Unix seconds.
        units: What was charged, as the gateway writes it.
        rows: What a person needs of each thing that was made or listed; None where the response lists nothing.
        clip_seconds: Length of what was made.
        poll_after: Seconds that the gateway requests to wait before the next poll.
        file: The response itself as a `data:` URI, where it is what was made.
        file_id: What to query next, where the links of a finished task stand in another response.
    """

    dialect: str | None = None
    raw: Any = None
    id: str | None = None
    named_id: str | None = None
    external_id: str | None = None
    state: State = "unknown"
    raw_status: str | None = None
    urls: tuple[str, ...] = ()
    complete: bool = False
    missing: tuple[str, ...] = ()
    progress: float | None = None
    error_kind: ErrorKind | None = None
    ends: bool = False
    is_known: bool = False
    about_task: bool = False
    reason: str | None = None
    code: str | None = None
    hint: str | None = None
    request_id: str | None = None
    created: float | None = None
    updated: float | None = None
    units: str | None = None
    rows: tuple[Mapping[str, Any], ...] | None = None
    clip_seconds: float | None = None
    poll_after: float | None = None
    file: str | None = None
    file_id: str | None = None


def read_task(operation: Operation, response: Response, queried: str | None = None) -> ParsedResponse:
    """Read a response to a submission or to a query.

    Args:
        operation: What submitted the task.
        response: The response.
        queried: The id that was sent; links under the gateway's own path are built from it.

    Returns:
        What it says. An error may report a task all the same: then `named_id` and `state` say what.
    """
    document = _json(response.body)
    name, dialect = _recognise(document, operation)
    if dialect.error if dialect is not None else response.status >= 300:
        error = _read_error(operation, name, dialect, document, response)
        name, dialect = _despite(error, document, response)
        if dialect is None:
            if _says_nothing_wrong(error, response):
                return ParsedResponse(raw=document)
            doubtful = error.error_kind in ("busy", "server")  # a refusal may well name a task that it could not use
            return error._replace(named_id=_named(document)) if doubtful else error
    if dialect is None:
        return _read_page(response) if response.status < 300 else ParsedResponse(raw=document)
    parsed = _read_as_task(operation, name, dialect, document, queried)
    if response.status < 300:
        return parsed
    # The status says error and the body reports a task: the caller has to weigh both.
    error = _read_error(operation, name, dialect, document, response)
    named_id = None if name in _WEAK and parsed.state not in FINAL else parsed.named_id
    return error._replace(state=parsed.state, raw_status=parsed.raw_status, named_id=named_id)


def _despite(error: ParsedResponse, document: Any, response: Response) -> tuple[str | None, Dialect | None]:
    """Find the dialect of a task under an unknown code, in what HTTP calls a success.

    Gateways number and name their successes as they like (1, 201, 10000, SUCCEED). A task that is named there exists.
    """
    if response.status < 300 and not error.is_known:
        for name in _LAST:
            if search(DIALECTS[name].despite, document):
                return name, DIALECTS[name]
    return None, None


def _named(document: Any) -> str | None:
    """Return the id of a task that an error names all the same."""
    for dialect in map(DIALECTS.__getitem__, _LAST):
        places = search(dialect.despite, document)
        if places and isinstance(places, list):
            return _text(search(dialect.id, places[0]))
    return None


def _says_nothing_wrong(error: ParsedResponse, response: Response) -> bool:
    """Whether all that makes it an error is an unknown code: no proof that nothing was created."""
    if response.status >= 300 or error.is_known or error.dialect in _LAST:
        return False
    return error.reason is None or _pattern(SUCCESS).fullmatch(error.reason.strip()) is not None


def _read_as_task(
    operation: Operation, name: str | None, dialect: Dialect, document: Any, queried: str | None
) -> ParsedResponse:
    look = _looker(dialect, document)
    raw_status = _text(look("status"))
    low = (raw_status or "").strip().lower()
    state = cast(State, dialect.state or dialect.states.get(low) or STATES.get(low, "unknown"))
    named_id = _text(look("id"))
    parsed = ParsedResponse(
        dialect=name,
        raw=document,
        id=queried or named_id,
        named_id=named_id,
        external_id=_text(look("external_id")),
        state=state,
        raw_status=_shown(raw_status, 100),
        hint=dialect.blocked.get(low),
        progress=_number(look("progress")),
        created=_seconds(look("created")),
        updated=_seconds(look("updated")),
        request_id=_shown(look("request_id")),
    )
    lifecycle = operation.lifecycle
    made = document if dialect.family_only or dialect.undocumented else look("result")
    if state == "failed" and search(lifecycle.missing, made):
        partly = _with_results(parsed, lifecycle, made, None)
        if partly.urls:
            return partly._replace(state="succeeded", reason=_shown(_words(look("reason"))))
    if state == "succeeded":
        finished = _with_results(parsed, lifecycle, made, look("urls"))
        return _with_content(finished, lifecycle)._replace(units=_shown(look("units")))
    if state in FINAL:
        return parsed._replace(reason=_shown(_words(look("reason"))), code=_shown(_codes(look("reason_code"))[:1]))
    return parsed


def _looker(dialect: Dialect, document: Any) -> Any:
    """Return a function that looks a field up: in the response, or in the first of the dialect's places that has it."""
    if dialect.places is None:
        return lambda field: search(getattr(dialect, field), document)
    places = search(dialect.places, document) or []

    def look(field: str) -> Any:
        values = (search(getattr(dialect, field), place) for place in places)
        return next((value for value in values if value not in (None, "", [], {})), None)

    return look


def split(operation: Operation, response: Response) -> dict[str, Response]:
    """Take a response about many tasks apart: by id, what the query for that task would have returned."""
    if response.status >= 300 or operation.lifecycle.bulk_query is None:
        return {}
    documents = search(operation.lifecycle.bulk_query.split, _json(response.body))
    found: dict[str, Response] = {}
    for document in documents if isinstance(documents, list) else ():
        single = response._replace(body=json.dumps(document).encode())
        parsed = read_task(operation, single)
        if parsed.id is not None and parsed.error_kind is None:
            found[parsed.id] = single
    return found


def read_result(operation: Operation, response: Response) -> ParsedResponse:
    """Read the response of an operation that returns its result at once."""
    document = _json(response.body)
    name, dialect = _recognise(document, operation)
    if (dialect is not None and dialect.error) or response.status >= 300:
        error = _read_error(operation, name, dialect, document, response)
        if not _says_nothing_wrong(error, response) and not (dialect is None and _holds_result(operation, document)):
            return error
    if document is None and operation.says_text and response.headers.get("content-type", "").startswith("text/plain"):
        return ParsedResponse(
            raw=response.body.decode("utf-8", "replace"),
            state="succeeded",
            complete=bool(response.body),
            request_id=id_of(response),
        )
    if operation.says_file and document is None and response.body and not is_page(response.body[:ENOUGH]):
        return ParsedResponse(file=_as_file(response), state="succeeded", complete=True, request_id=id_of(response))
    if document is None:
        return _read_page(response)
    root = search(operation.lifecycle.result_at, document)
    parsed = _with_results(ParsedResponse(dialect=name, raw=document), operation.lifecycle, root, None)
    request_id = id_of(response) or _shown(search("request_id", document))
    return parsed._replace(state="succeeded", request_id=request_id)


def _holds_result(operation: Operation, document: Any) -> bool:
    """Whether what was made is there, whatever the status says: it is paid for, so nothing is sent again."""
    root = search(operation.lifecycle.result_at, document)
    made = _with_results(ParsedResponse(raw=document), operation.lifecycle, root, None)
    return bool(read_files(operation, document, list(made.urls)) or read_text(operation, document))


def _as_file(response: Response) -> str:
    """Return a body that is a file itself as a `data:` URI, of what it is and only then of what it is called."""
    found, told = media_type(response.body), response.headers.get("content-type", "").partition(";")[0].strip()
    kind = told if found == "application/octet-stream" and "/" in told else found
    return f"data:{kind};base64,{base64.b64encode(response.body).decode()}"


def id_of(response: Response) -> str | None:
    """Return the gateway's own id of a request, by which its log lists it; an id in the body may be the vendor's."""
    return _shown(response.headers.get("x-oneapi-request-id"))


def _json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _recognise(document: Any, operation: Operation) -> tuple[str | None, Dialect | None]:
    """Find the dialect of a response: those that the lifecycle lists first, then what gateways put around any."""
    spoken = operation.lifecycle.dialects
    if not isinstance(document, dict | list):
        return None, None
    first = () if isinstance(document, list) and not spoken else (*spoken, *(_ERRORS if spoken else _COMMON))
    for name in (*first, *_LAST):
        if search(DIALECTS[name].when, document):
            _log.debug("read as the dialect %s", name)
            return name, DIALECTS[name]
    _log.debug("no dialect of the contract explains this response")
    return None, None


# The responses of an operation that lists its dialects are read by those and by errors, of any other by all that are no
# family's own; what none of them explains may still be undocumented.
_LAST = tuple(name for name, dialect in DIALECTS.items() if dialect.undocumented)
_COMMON = tuple(name for name, dialect in DIALECTS.items() if not dialect.family_only and name not in _LAST)
_ERRORS = tuple(name for name in _COMMON if DIALECTS[name].error)
_WEAK = tuple(name for name in _LAST if name.startswith("bare"))  # no proof of a task where the status says error


def read_file(operation: Operation, task: ParsedResponse, response: Response) -> ParsedResponse:
    """Read the second step of a result: the response that holds the links of what a finished task has made."""
    document = _json(response.body)
    name, dialect = _recognise(document, operation)
    if (dialect is not None and dialect.error) or response.status >= 300:
        return _read_error(operation, name, dialect, document, response)
    media, further = operation.lifecycle.media, operation.lifecycle.follow_up
    listed = () if further is None else _links(search(further.urls, document), media)
    urls = listed or tuple(find(document, media))
    return task._replace(urls=urls, complete=bool(urls))


def _read_error(
    operation: Operation, name: str | None, dialect: Dialect | None, document: Any, response: Response
) -> ParsedResponse:
    spoken = dialect if dialect is not None and (dialect.reason or dialect.reason_code) else DIALECTS["error-like"]
    look = _looker(spoken, document)
    reason, codes = _words(look("reason")), _codes(look("reason_code"))
    inner = _inner(reason)
    if inner is not None:  # a gateway that hands on what the vendor answered, as text
        _, wrapped = _recognise(inner, operation)
        if wrapped is not None and wrapped.error:
            look_inside = _looker(wrapped, inner)
            reason, codes = _text(look_inside("reason")) or reason, _codes(look_inside("reason_code")) + codes
    entry = _entry_of(codes, reason, response.status, None if dialect is None else dialect.means)
    return ParsedResponse(
        dialect=name,
        raw=document,
        error_kind=cast(ErrorKind, entry.means),
        ends=entry.ends,
        is_known=entry not in STATUSES.values(),
        about_task=not entry.front and (dialect is not None or entry not in STATUSES.values()),
        reason=_shown(reason),
        code=_shown(codes[:1]),
        hint=entry.hint,
        request_id=_shown(look("request_id")),
    )


def _entry_of(codes: Sequence[str], reason: str | None, status: int, own: Mapping[str, str] | None) -> ErrorRule:
    """Return what the contract says of an error: by its code, its words, its status; they must agree."""
    by_status = STATUSES.get(str(status)) or STATUSES.get(f"{status // 100}XX") or STATUSES["4XX"]
    sought = [*(codes if own is None else ()), *([reason.strip()] if reason and len(reason) < 60 else ())]
    by_code = next((entry for code in sought if (entry := CODES.get(code.lower())) is not None), None)
    if by_code is None and own is not None:
        means = own.get(next(iter(codes), ""))
        by_code = ErrorRule(means, by_status.hint) if means else None
    by_words = None
    if reason is not None and (by_code is None or by_code.means not in ("busy", "quota", "missing", "server")):
        by_words = next((entry for words, entry in WORDS if _pattern(words).search(reason[:2000])), None)
    if by_words is not None and by_words.means == "quota" and status >= 500:
        by_words = None
    entry = by_words or by_code or by_status
    if status >= 500 and by_code is not None and by_code.certain:
        entry = by_code  # which words that say less do not take back
    if status >= 500 and not entry.certain:
        return by_status._replace(ends=False)
    return entry


@lru_cache(maxsize=64)
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


def _inner(reason: str | None) -> Any:
    """Return the JSON object that an error's words hold, or are."""
    if reason is None or "{" not in reason:
        return None
    text = reason[reason.index("{") : reason.rindex("}") + 1] if "}" in reason else ""
    inner = _json(text.encode("utf-8", "surrogatepass"))
    return inner if isinstance(inner, dict) else None


def _read_page(response: Response) -> ParsedResponse:
    """Read what no dialect explains: nothing, unless it is a web page that is no failing server's."""
    title = title_of(response.body)
    if title is None or _pattern(FAILING).search(title):
        return ParsedResponse(raw=_json(response.body))
    return ParsedResponse(error_kind=cast(ErrorKind, PAGE.means), hint=PAGE.hint)


def _with_results(parsed: ParsedResponse, lifecycle: Lifecycle, result: Any, elsewhere: Any) -> ParsedResponse:
    media = lifecycle.media
    urls = _links(search(lifecycle.urls, result), media) or _links(elsewhere, media)
    lacking = search(lifecycle.missing, result)
    if not urls and not lacking and media != "data" and lifecycle.artefacts is None:
        urls = tuple(dict.fromkeys(find(parsed.raw, media)))
    artefacts = search(lifecycle.artefacts, result) if lifecycle.artefacts else urls
    return parsed._replace(
        urls=urls,
        complete=bool(artefacts or urls),
        missing=tuple(_shown(one) or tr("no reason was given") for one in lacking) if isinstance(lacking, list) else (),
        rows=_rows(search(lifecycle.rows, result), media, urls),
        clip_seconds=_number(search(lifecycle.clip_seconds, result)),
    )


def _rows(found: Any, media: str, urls: tuple[str, ...]) -> tuple[Mapping[str, Any], ...] | None:
    """Return the rows that say anything, with links as they stand among the links."""
    if not isinstance(found, list):
        return None

    def cell(value: Any) -> Any:
        link = as_link(value, media) if isinstance(value, str) else None
        return link if link in urls else value

    said = [row for row in found if isinstance(row, dict) and any(one not in (None, "") for one in row.values())]
    return tuple({name: cell(value) for name, value in row.items()} for row in said)


def _with_content(parsed: ParsedResponse, lifecycle: Lifecycle) -> ParsedResponse:
    """Where what was made lies under the gateway's own path, add that; or note the id that leads to it."""
    if parsed.urls:
        return parsed
    if lifecycle.content and parsed.id is not None:
        own = lifecycle.content.replace("{task_id}", escaped(parsed.id))
        return parsed._replace(urls=(own,), complete=True)
    if lifecycle.follow_up is not None:
        return parsed._replace(file_id=_text(search(lifecycle.follow_up.id, parsed.raw)))
    return parsed


def escaped(name: str) -> str:
    """Return an id as a part of a path, whatever a gateway put into it."""
    text = quote(name, safe="", errors="surrogatepass")
    return text.replace(".", "%2E") if text in (".", "..") else text


def _links(found: Any, media: str) -> tuple[str, ...]:
    candidates = found if isinstance(found, list) else [found]
    links = (as_link(text, media) for text in candidates if isinstance(text, str))
    return tuple(dict.fromkeys(link for link in links if link))


def _text(value: Any) -> str | None:
    if isinstance(value, str):
        return value or None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return None


def _words(value: Any) -> str | None:
    """Return what a reason says: some gateways write an object where others write a text."""
    if isinstance(value, list) and value:
        value = value[0]
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) and value else _text(value)


def _codes(value: Any) -> list[str]:
    """Return the codes that an error names, the most specific first."""
    values = value if isinstance(value, list) else [value]
    return [text for one in values if (text := _text(one)) is not None]


def _shown(value: Any, limit: int = 2000) -> str | None:
    """Return a text as people may read it."""
    text = _text(value[0] if isinstance(value, list) and value else value)
    return None if text is None else quote_text(text, limit=limit) or None


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
