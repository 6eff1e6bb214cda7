"""What to do next: the submission as a flow without I/O, and what it shares with the poll (`poll`).

Each takes what happened and the time and returns one value of `actions`: send this, sleep until then, done, failed. The
two runners, or any worker queue, run them. A submission is paid, so it is sent again only where it is certain that
nothing was created; a poll is free, so it is patient.
"""

from __future__ import annotations

import json
import logging
import math
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from hashlib import sha256
from typing import Any

from mediarelay_client.tasks.operation import Operation, Query
from mediarelay_contract.language import message, tr

from ..errors import (
    AuthenticationError,
    QuotaExceeded,
    RateLimited,
    RelayError,
    SubmitRejected,
    SubmitUncertain,
    UnexpectedResponse,
)
from .actions import Action, Done, Event, Failed, Lost, Nudge, Opened, Request, Response, Send, SleepUntil
from .forms import VENDOR, named_form
from .headers import told
from .quoting import quote_response
from .response import ParsedResponse, escaped, id_of, read_result, read_task

_log = logging.getLogger("mediarelay")
_CONNECT_PAUSES = (1.0, 3.0)
_BUSY_PAUSES = (2.0, 4.0, 8.0, 16.0, 30.0, 60.0)
BUSY_TIMEOUT = 120.0
"""Seconds for which a submission waits in all for a gateway that has no room."""
_LOOKUP_PAUSES = (1.0, 4.0, 15.0)
_LONGEST_HINT = 600.0


def query_request(operation: Operation, task_id: str, kept: Mapping[str, str] | None = None) -> Request:
    """Return the free request that queries a task; `kept` are the fields of its submission that are sent along."""
    if operation.query is None:
        raise UnexpectedResponse(tr("{id} has no task to query", id=operation.id))
    return request_for(operation.query, task_id, kept)


def kept_of(operation: Operation, body: Mapping[str, Any]) -> dict[str, str] | None:
    """Return the fields of a submission that the query for its task repeats; None where there are none."""
    keep = operation.query.keep if operation.query else ()
    return {name: str(body[name]) for name in keep if name in body} or None


def request_for(query: Query, names: str | Sequence[str], kept: Mapping[str, str] | None = None) -> Request:
    """Return the request that queries something by its id, or many things by theirs."""
    request = Request(query.method, query.path, query.fixed, credentials=query.credentials)
    if query.place == "query":
        return request._replace(query={**query.fixed, query.name: names})
    if query.place == "body":
        return request._replace(body=json.dumps({**(kept or {}), query.name: names}).encode())
    assert isinstance(names, str)
    return request._replace(path=query.path.replace("{task_id}", escaped(names)))


class Submission:
    """Sends one paid request at most once as far as the gateway could have accepted it.

    Where the outcome is uncertain, the task is looked up by the external id that the request carried, if any. What
    only reads (GET) is simply sent again. A refusal that is certain, and requests another form of the body, is
    followed by the request in that form, each form once.

    Args:
        operation: What is submitted.
        request: The request itself.
        external_id: The id that it carries, where the operation takes one.
        pauses: Seconds to wait after each "too many requests" before the next attempt; the last one is repeated.
        busy_timeout: Seconds to wait so in all; where the gateway requests more, that is raised at once.
        doubt: Why it may have been sent already: then it is only looked up, never sent.
        form: The form that the request is in.
        rewrite: Makes the request in another form; None where there is no other.

    Attributes:
        form: The form that the request was sent in last.
    """

    def __init__(
        self,
        operation: Operation,
        request: Request,
        external_id: str | None,
        *,
        pauses: Sequence[float] = _BUSY_PAUSES,
        busy_timeout: float = BUSY_TIMEOUT,
        doubt: str | None = None,
        form: str = VENDOR,
        rewrite: Callable[[str], Request] | None = None,
    ) -> None:
        self.form = form
        self._tried = {form}
        self._rewrite = rewrite
        self._operation = operation
        self._request = request
        self._external_id = external_id
        self._repeatable = request.method == "GET" and not operation.paid
        self._connects = 0
        self._refusals = 0
        self._lookups = 0
        self._pauses = pauses
        self._room = busy_timeout if pauses else 0.0
        self._doubt = doubt  # from then on there are only look-ups
        self._details: dict[str, Any] = {}  # of the response that left the doubt
        self._found: ParsedResponse | None = None  # what a look-up found, until it is proven that not any id is found
        self._can_say_no = False  # whether the gateway was seen to say no to a look-up

    def step(self, event: Event, now: float) -> Action[ParsedResponse]:
        """Take what the last action led to and return the next one."""
        if event is None or isinstance(event, Nudge):
            return self._next_request()
        if self._doubt is not None:
            return self._after_lookup(event, now)
        if isinstance(event, Lost):
            return self._after_loss(event, now)
        if isinstance(event, Opened):
            return Done(ParsedResponse(state="running", request_id=event.headers.get("x-oneapi-request-id")))
        return self._after_response(event, now)

    def _next_request(self) -> Action[ParsedResponse]:
        if self._doubt is None:
            return Send(self._request)
        if self._external_id is None or self._operation.query is None:
            return Failed(self._give_up())
        return Send(query_request(self._operation, self._external_id))

    def _after_loss(self, event: Lost, now: float) -> Action[ParsedResponse]:
        if event.sent:
            return self._uncertain(event.reason, now)
        if self._connects < len(_CONNECT_PAUSES):
            self._connects += 1
            return SleepUntil(now + _CONNECT_PAUSES[self._connects - 1])
        return Failed(
            SubmitRejected(tr("The gateway was not reached ({reason}); nothing was sent.", reason=event.reason))
        )

    def _after_response(self, response: Response, now: float) -> Action[ParsedResponse]:
        is_synchronous = self._operation.query is None
        parsed = (read_result if is_synchronous else read_task)(self._operation, response)
        taken = (
            (parsed.raw is not None or parsed.file is not None)
            if is_synchronous
            else parsed.id is not None or parsed.complete
        )
        if parsed.error_kind is None and taken:
            known = id_of(response) or parsed.request_id
            return Done(parsed._replace(poll_after=retry_after(response), request_id=known))
        if parsed.named_id is not None and parsed.state not in ("failed", "cancelled"):
            # Whatever the status says, there is a task of this id, so nothing is sent again.
            return Done(ParsedResponse(id=parsed.named_id, raw=parsed.raw, dialect=parsed.dialect, state=parsed.state))
        details = details_of(parsed, response)
        match parsed.error_kind:
            case None:
                shown = quote_response(response.status, response.body).words
                doubt = message("no response that the contract knows ({response})", response=shown)
                return self._uncertain(doubt, now, details)
            case "server":
                return self._uncertain(words_of(parsed, response), now, details)
            case "rejected" if self._takes_another_form(parsed):
                return Send(self._request)
            case "busy" if (pause := self._pause(response)) <= self._room:
                self._refusals += 1
                self._room -= pause
                _log.warning("the gateway has no room (%s); sending again in %.0f s", words_of(parsed, response), pause)
                return SleepUntil(now + pause)
            case error_kind:
                kinds: dict[str, Callable[..., RelayError]] = {
                    "authentication": AuthenticationError,
                    "forbidden": AuthenticationError,
                    "quota": QuotaExceeded,
                    "busy": partial(RateLimited, retry_after=retry_after(response)),
                }
                kind = kinds.get(error_kind, SubmitRejected)
                return Failed(kind(tr("Nothing was created. {why}", why=words_of(parsed, response)), **details))

    def _takes_another_form(self, refusal: ParsedResponse) -> bool:
        """Write the request in the form that a refusal requests, unless it had that one already."""
        form = named_form(self._operation, refusal.raw)
        if form is None or form in self._tried or self._rewrite is None:
            return False
        self._request = self._rewrite(form)
        self._tried.add(form)
        self.form = form
        return True

    def _pause(self, response: Response) -> float:
        """Return how long to wait for room: the gateway's own hint, but never shorter than half of ours."""
        if not self._pauses:
            return math.inf
        usual, hint = self._pauses[min(self._refusals, len(self._pauses) - 1)], retry_after(response)
        return usual if hint is None else max(hint, usual / 2)

    def _uncertain(self, doubt: str, now: float, details: dict[str, Any] | None = None) -> Action[ParsedResponse]:
        self._details = self._details or details or {}
        if self._repeatable and self._lookups < len(_LOOKUP_PAUSES):
            self._lookups += 1
            return SleepUntil(now + _LOOKUP_PAUSES[self._lookups - 1])
        if self._repeatable:
            return Failed(UnexpectedResponse(tr("The gateway does not respond: {doubt}", doubt=doubt), **self._details))
        self._doubt = doubt
        if self._external_id is None or self._lookups >= len(_LOOKUP_PAUSES):
            return Failed(self._give_up())
        self._lookups += 1
        _log.info("the submission may have been accepted (%s); looking it up as %s", doubt, self._external_id)
        return SleepUntil(now + _LOOKUP_PAUSES[self._lookups - 1])

    def _after_lookup(self, event: Event, now: float) -> Action[ParsedResponse]:
        assert self._doubt is not None
        found, self._found = self._found, None
        if not isinstance(event, Response):
            return self._uncertain(self._doubt, now)
        parsed = read_task(self._operation, event)
        is_task = parsed.error_kind is None and parsed.id is not None
        says_no = parsed.about_task if parsed.error_kind in ("missing", "rejected") else parsed.state == "queued"
        if found is not None and is_task:
            self._doubt = message(
                "{doubt}; the gateway finds some task for any id, so what it found proves nothing", doubt=self._doubt
            )
            return Failed(self._give_up())
        if found is not None and says_no:
            return Done(found)
        if found is None and is_task and parsed.external_id in (None, self._external_id):
            self._found = parsed._replace(poll_after=retry_after(event))
            # A gateway that finds a task for any id proves nothing by it: see whether it can say no.
            return Done(self._found) if self._can_say_no else Send(query_request(self._operation, self._unknown_id()))
        self._can_say_no |= not is_task and says_no
        return self._uncertain(self._doubt, now)

    def _unknown_id(self) -> str:
        """Return an external id that was never submitted, of the length of ours."""
        own = self._external_id or ""
        return f"mr-{sha256(own.encode('utf-8', 'surrogatepass')).hexdigest()}"[: max(len(own), 16)]

    def _give_up(self) -> SubmitUncertain:
        what = what_is_uncertain(self._operation, self._doubt or "", self._external_id)
        what += "" if self._external_id is None else tr(" The query did not find it.")
        if self._operation.paid and (request_id := self._details.get("request_id")):
            what += tr(
                " There it is request {request_id}; relay.system.usage('{request_id}') says what it cost, where the "
                "gateway lists that.",
                request_id=request_id,
            )
        return SubmitUncertain(what, external_id=self._external_id, **self._details)


def what_is_uncertain(operation: Operation, doubt: str, external_id: str | None) -> str:
    """Say what may have been created, and how to find it."""
    charged = tr(" and charged") if operation.paid else ""
    if operation.query is None:
        look = tr(" Look into the gateway's records before you pay for it again.") if charged else ""
        return tr(
            "It may have been carried out{charged}, but what it returned is lost: {doubt}.{look}",
            charged=charged,
            doubt=doubt,
            look=look,
        )
    where = (
        tr("It carried no id of its own; look at the gateway's list of tasks.")
        if external_id is None
        else tr("Look for external id {external_id} in the gateway's list of tasks.", external_id=external_id)
    )
    return tr(
        "The task may have been created{charged}, but its id is not known: {doubt}. {where}",
        charged=charged,
        doubt=doubt,
        where=where,
    )


def retry_after(response: Response) -> float | None:
    """Return the seconds that the gateway requests to wait, by `Retry-After` or a poll hint, at most ten minutes."""
    milliseconds = response.headers.get("openai-poll-after-ms") or response.headers.get("retry-after-ms")
    text = response.headers.get("retry-after", "")
    try:
        if milliseconds:
            seconds = float(milliseconds) / 1000
        elif text.replace(".", "", 1).strip().isdigit():
            seconds = float(text)
        elif not text:
            return None
        else:
            from email.utils import parsedate_to_datetime

            # A date is meant by the gateway's clock, which its own Date header gives.
            until, at = parsedate_to_datetime(text), parsedate_to_datetime(response.headers.get("date", ""))
            seconds = (until - at).total_seconds()
    except (ValueError, TypeError, OverflowError):
        return None
    return min(max(seconds, 0.0), _LONGEST_HINT)


def words_of(parsed: ParsedResponse, response: Response) -> str:
    """Return what an error says, for people: the gateway's own words where they can be read, else what it answered."""
    hint = message(parsed.hint) if parsed.hint else None
    if parsed.reason is None:
        shown = quote_response(response.status, response.body).words
        return message("{hint} ({response})", hint=hint, response=shown) if hint else f"({shown})"
    code = message(", code {code}", code=parsed.code[:100]) if parsed.code else ""
    said = message(
        'The gateway says: "{reason}". (HTTP {status}{code})',
        reason=parsed.reason[:500],
        status=response.status,
        code=code,
    )
    return message("{hint} {said}", hint=hint, said=said) if hint else said


def details_of(parsed: ParsedResponse, response: Response) -> dict[str, Any]:
    """Return what our errors carry of a response."""
    return {
        "code": parsed.code,
        "http_status": response.status,
        "request_id": id_of(response) or parsed.request_id,
        "response": quote_response(response.status, response.body).text,
        "headers": told(response.headers),
    }
