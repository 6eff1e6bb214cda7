"""A recording in place of the gateway under test: the same checks run, and find what was sent and what came back.

Where a live run sends a request, this looks for one like it in the recording. Where there are several, the check is run
for each of them (`Rounds`); where there is none, nothing is said of the gateway (`NotSeen`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeVar
from urllib.parse import urljoin

import pytest

from mediarelay._core.actions import Response
from mediarelay._core.forms import VENDOR, forms_of
from mediarelay._core.links import is_data
from mediarelay._core.response import ParsedResponse, read_task, split
from mediarelay._io.ledger import Ledger
from mediarelay_client.tasks import find_operation
from mediarelay_client.tasks.forms import FORMS
from mediarelay_contract.contract import Contract

from .calls import UNKNOWN_MODEL, Answered, Calls, wants_stream
from .client import Client, Fetched, decoded
from .events import EVENTS, Events, read_stream
from .exchange import Exchange
from .forms import Forms
from .gateway import GatewayUnderTest, Trial
from .har import MAIN, Raw, Recorded, same_place, take, url_of
from .history import TaskHistory
from .joined import Found, Joined
from .limits import NotSeen
from .paid import Paid, book, of_gateway, paid_calls
from .places import Base, base_of, find_bases
from .refusals import are_alike, is_unserved, reason_of
from .rules import is_allowed
from .selection import ANSWERS, BODIES, PLAIN
from .survey import Survey, because

T = TypeVar("T")


class Rounds:
    """Which of several recorded exchanges a check looks at: it is run once for each.

    Attributes:
        number: Which round this is, from 0.
        most: How many rounds there are, as far as is known by now.
    """

    def __init__(self) -> None:
        self.number = 0
        self.most = 1

    def begin(self, number: int) -> None:
        """Begin a round; the first one is that of another check."""
        self.number = number
        self.most = self.most if number else 1

    def choose(self, found: Sequence[T], what: str) -> T:
        """Return the one of this round.

        Raises:
            NotSeen: There is none at all.
        """
        if not found:
            raise NotSeen(what)
        self.most = max(self.most, len(found))
        return found[min(self.number, len(found) - 1)]


class RecordedClient(Client):
    """Finds what the suite's client would have got."""

    def __init__(self, contract: Contract, joined: Joined, base: Base, rounds: Rounds) -> None:
        self.forms = Forms()
        self._contract = contract
        self._joined = joined
        self._base = base
        self._rounds = rounds

    def close(self) -> None:
        """Close nothing."""

    def query_unknown_id(self, operation_id: str, *, key: str | None = MAIN) -> Exchange:
        """Return a query for a task of which nothing is known, or by somebody who must not know of any."""
        if key == MAIN:
            found = [one for one in self._joined.unknown.get(operation_id, []) if self._joined.is_own(one.one)]
            return self._choose(operation_id, found, "a query for an unknown id")
        found = [
            one
            for one in self._joined.exchanges
            if operation_id in one.place.queried_by and one.one.key == key and one.one.status
        ]
        found = found if self._joined.shows_keys else []
        return self._choose(operation_id, found, f"a query with {'no' if key is None else 'a wrong'} key")

    def query(self, operation_id: str, task_id: str, *, key: str | None = MAIN, method: str | None = None) -> Exchange:
        """Return a query by a method that it does not have."""
        template = self._contract.operations[self._queried(operation_id)].path.partition("{")[0]
        found = [one for one in self._joined.exchanges if one.one.method == method and one.path.startswith(template)]
        return self._choose(operation_id, found, f"a query by {method}")

    def query_bulk(self, operation_id: str, task_ids: list[str]) -> tuple[Exchange, dict[str, ParsedResponse]]:
        """Return a query for many tasks that names this one, and what it says of it."""
        operation = find_operation(operation_id)
        found = self._joined.bulk.get((operation_id, task_ids[0]), [])
        exchange = self._rounds.choose(found[-1:], "a query for many tasks at once")
        parts = split(operation, Response(exchange.status, exchange.headers, exchange.body))
        return exchange, {name: read_task(operation, part) for name, part in parts.items() if name == task_ids[0]}

    def request_unknown_path(self, operation_id: str, *, key: str | None = MAIN) -> Exchange:
        """Return a request to a path that does not exist."""
        found = self._joined.nowhere(operation_id)
        return self._rounds.choose([found] if found is not None else [], "a path that does not exist")

    def fetch(self, url: str, headers: Mapping[str, str]) -> Fetched:
        """Return a download of a result, whole or of a part."""
        if is_data(url):
            if "… (" in url:
                raise NotSeen("the file itself, which the recorder cut")
            return decoded(url)
        part = "Range" in headers
        return _fetched(
            self._download(
                url, wanted=headers.get("Range"), what="a part of a result" if part else "a download of a result"
            )
        )

    def _download(self, url: str, wanted: str | None, what: str) -> Recorded:
        absolute = self._base.url + url if url.startswith("/") else url
        for one in self._joined.downloads:
            if one.status and one.asked.get("range") == wanted and same_place(one.url, absolute):
                if 300 <= one.status < 400 and (onward := one.headers.get("location")):
                    return self._download(urljoin(one.url, onward), wanted, what)
                return one
        raise NotSeen(what)

    def _queried(self, operation_id: str) -> str:
        queried: str = self._contract.operations[operation_id].operation["x-lifecycle"]["query"]
        return queried

    def _choose(self, operation_id: str, found: Sequence[Found], what: str) -> Exchange:
        return self._joined.exchange(self._rounds.choose(found, what), operation_id)


class RecordedCalls(Calls):
    """Finds calls that were answered at once."""

    def __init__(self, contract: Contract, joined: Joined, rounds: Rounds) -> None:
        self._contract = contract
        self._joined = joined
        self._rounds = rounds
        self._streamed: Found | None = None

    def whole(self, operation_id: str) -> Answered | str:
        """Return the whole answer to what a stream was requested for, too."""
        if (streamed := self._streamed) is None:
            return "not seen: a stream"
        wanted = self._as_whole(operation_id, streamed)
        for found in self._calls(operation_id, streamed=False):
            if found.path.partition("?")[0] == streamed.path.partition("?")[0] and (
                self._as_whole(operation_id, found) == wanted
            ):
                return self._answered(found, operation_id)
        return "not seen: a whole answer to the same request"

    def subject(self, operation_id: str, *, streamed: bool) -> Answered | str:
        """Return the call of this round."""
        found = self._calls(operation_id, streamed=streamed)
        one = self._rounds.choose(found, "a stream" if streamed else "a call")
        self._streamed = one if streamed else None
        return self._answered(one, operation_id)

    def spoilt(self, operation_id: str, *, key: str | None = MAIN, model: bool = False, fields: bool = False) -> Any:
        """Return a call that was to be refused."""
        what = "a call with an unknown model" if model else "a call that lacks its fields" if fields else "a call with "
        what += "" if model or fields else "no key" if key is None else "a wrong key"
        wanted: Callable[[Found], bool] = (
            _names_no_model
            if model
            else lambda found: self._lacks_fields(operation_id, found) if fields else not _names_no_model(found)
        )
        if key != MAIN and not self._joined.shows_keys:
            return f"not seen: {what}"
        found = [
            one
            for one in self._joined.called(operation_id)
            if one.one.status and (self._joined.is_own(one.one) if key == MAIN else one.one.key == key) and wanted(one)
        ]
        if not found:
            return f"not seen: {what}"
        return self._joined.exchange(self._rounds.choose(found, what), operation_id)

    def _calls(self, operation_id: str, *, streamed: bool) -> list[Found]:
        """Return calls that the gateway took, or failed at: what it refuses is the caller's matter."""
        return [
            found
            for found in self._joined.called(operation_id)
            if found.one.status
            and self._joined.is_own(found.one, operation_id)
            and self._wants_stream(operation_id, found) is streamed
            and not (found.one.is_cut and not streamed)
            and "%7B" not in found.path
            and not self._is_refused(operation_id, found)
        ]

    def _is_refused(self, operation_id: str, found: Found) -> bool:
        kind, status = self._joined.exchange(found, operation_id).reading.error_kind, found.one.status
        spoilt = _names_no_model(found) or (operation_id in PLAIN and self._lacks_fields(operation_id, found))
        # Where a refusal has the status of a failure, a check of its own says so.
        return spoilt or (status >= 400 and kind == "rejected") or (400 <= status < 500 and kind == "missing")

    def _lacks_fields(self, operation_id: str, found: Found) -> bool:
        required = self._contract.resolve(self._contract.request_schema(operation_id)).get("required", [])
        sent = found.one.sent
        return isinstance(sent, Mapping) and not sent.keys() >= set(required) and not _names_no_model(found)

    def _wants_stream(self, operation_id: str, found: Found) -> bool:
        return wants_stream(self._contract, operation_id, found.one.sent, found.one.parameters)

    def _as_whole(self, operation_id: str, found: Found) -> Any:
        """Return what was sent, but for what asks for a stream."""
        words = self._contract.operations[operation_id].operation.get("x-stream", {})
        outer = (Events(self._contract, operation_id).on_request or "").partition(".")[0]
        sent = found.one.sent
        beside = {words.get("field"), outer, *words.get("defaults", {})}
        return (
            {name: value for name, value in sent.items() if name not in beside} if isinstance(sent, Mapping) else sent
        )

    def _answered(self, found: Found, operation_id: str) -> Answered | str:
        exchange = self._joined.exchange(found, operation_id)
        is_stream = self._wants_stream(operation_id, found)
        missing = exchange.status in (404, 405)
        nowhere = self._joined.nowhere(operation_id) if missing else None
        reason = reason_of(self._contract, exchange, nowhere) if exchange.content_type != EVENTS else None
        is_served = is_stream and any(
            isinstance(self._answered(one, operation_id), Answered) for one in self._calls(operation_id, streamed=False)
        )
        if reason is not None and not (is_served and reason.startswith("unsupported")):
            return reason
        if is_stream and found.one.is_cut:
            return "not seen: the end of the stream"
        return Answered(operation_id, exchange, read_stream(exchange.body) if is_stream else None)


class RecordedGateway(GatewayUnderTest):
    """A gateway as a recording shows it.

    Args:
        contract: What it is tested for conformance with.
        raw: What stands in the files.
        base_url: Which gateway, where the recording holds several.
        deadline: Seconds that a task may take; by default what the contract gives its kind.
        profile: Which of the contract's profiles the gateway documents, if that is to be tested.

    Raises:
        ValueError: There is nothing of the contract in it.
    """

    def __init__(
        self,
        contract: Contract,
        raw: Raw,
        base_url: str | None = None,
        *,
        deadline: float | None = None,
        profile: str | None = None,
    ) -> None:
        self.contract = contract
        requests = [(str(entry["request"].get("method")).upper(), url_of(entry)) for entry in raw.entries]
        bases = find_bases(contract, requests)
        if base_url is None and not bases:
            hosts = sorted({base_of(url).url for _, url in requests})
            whom = ", ".join(hosts[:5]) or "nobody"
            raise ValueError(f"the recording holds nothing of the contract, {len(requests)} exchanges with {whom}")
        self.base = bases[0][0] if base_url is None else base_of(base_url)
        self.base_url = self.base.url
        self.elsewhere = [(base.url, count) for base, count in bases if base.origin != self.base.origin]
        self.is_mock = self.is_local = False
        self.profile = contract.document["x-profiles"][profile] if profile else {}
        self.rounds = Rounds()
        recorded = take(raw.entries, lambda url: self.base.path(url) is not None)
        submitted = {
            str(came["id"]): str(sent["operation"])
            for sent, came in of_gateway(raw.ledger, self.base_url)
            if came.get("id") and sent.get("operation")
        }
        self.joined = Joined(contract, self.base, recorded, deadline=deadline, submitted=submitted)
        self.receiver = None
        self.client = RecordedClient(contract, self.joined, self.base, self.rounds)
        self.calls = self._answers = RecordedCalls(contract, self.joined, self.rounds)
        self._lines = raw.ledger
        self._paid = paid_calls(contract, self.joined)
        self._shows_callbacks = bool(raw.words.get("_callbacks")) or any(map(self._is_callback, self.joined.others))
        self._note_forms()

    def close(self) -> None:
        """Close nothing."""

    @property
    def seen(self) -> set[str]:
        """The operations that the recording says something of."""
        found = {
            name for names in (self.joined.submitted, self.joined.histories, self.joined.unknown) for name in names
        }
        for one in self.joined.exchanges:
            found |= {one.place.operation_id} & {*ANSWERS, *BODIES}
        return found

    def survey(self) -> Survey:
        """Say which operations are not served."""
        unserved: dict[str, str] = {}
        for name in self.joined.unknown:
            if name in self.joined.histories:
                continue
            nowhere = self.joined.nowhere(name)
            for found in self.joined.unknown[name]:
                look = self.joined.exchange(found, name)
                if is_unserved(self.contract, look):
                    unserved.setdefault(name, because(look))
                elif nowhere is not None and not are_alike(look, nowhere):
                    unserved.pop(name, None)  # here it responds as no path does that does not exist
                    break
                elif nowhere is not None and look.status not in (401, 403):
                    unserved.setdefault(name, because(look))
        return Survey(unserved=unserved)

    def histories(self) -> list[TaskHistory]:
        """Return the histories of all tasks."""
        return [history for histories in self.joined.histories.values() for history in histories]

    def subject(self, kind: str, operation_id: str) -> Any:
        """Return what a check is about in this round."""
        found: Any
        if kind == "submitted":
            found = self.rounds.choose(self.joined.submitted.get(operation_id, []), "a submission")
        elif kind == "history":
            found = self.rounds.choose(self.joined.histories.get(operation_id, []), "a task")
        else:
            found = self._answers.subject(operation_id, streamed=kind == "streamed")
        if isinstance(found, str):
            pytest.skip(found)
        return found

    def trials(self, operation_id: str, mode: str, cases: int, seed: int) -> Iterator[Trial]:
        """Yield what was sent to an operation, right (`positive`) or wrong, and what came back."""
        found = [
            one
            for one in self._trials(operation_id)
            if is_allowed(self.contract, operation_id, one.body) is (mode == "positive")
        ]
        if not found:
            raise NotSeen(f"a body that the contract {'allows' if mode == 'positive' else 'forbids'}")
        telling = [one for one in found if reason_of(self.contract, one.exchange, one.nowhere) is None]
        yield from telling or found[:1]

    def _trials(self, operation_id: str) -> Iterator[Trial]:
        for found in self.joined.called(operation_id):
            kind = found.one.asked.get("content-type", "application/json")
            is_json = found.one.fields is None and kind.startswith("application/json")
            if found.one.status and not found.one.is_cut and is_json and self.joined.is_own(found.one):
                body = b"" if found.one.sent is None else found.one.sent
                exchange = self.joined.exchange(found, operation_id)
                yield Trial(self._vendors(operation_id, body), exchange, self.joined.nowhere(operation_id))

    def callbacks(self, history: TaskHistory) -> list[ParsedResponse]:
        """Return the callbacks that came for a task."""
        url = history.submission.sent.get("callback_url") if isinstance(history.submission.sent, Mapping) else None
        if not url or not self._shows_callbacks:
            raise NotSeen("a callback" if url else "a request for callbacks")
        operation = find_operation(history.operation_id)
        alone = sum(_callback_url(one) == url for one in self.histories()) == 1
        found = [
            read_task(operation, Response(200, {"content-type": "application/json"}, one.posted or b""))
            for one in self.joined.others
            if one.method == "POST" and same_place(one.url, str(url))
        ]
        return [one for one in found if alone or one.id == history.submission.reading.id]

    def paid(self, operation_id: str) -> Paid:
        """Return the call of this round that may have been charged."""
        return self.rounds.choose(self._paid.get(operation_id, []), "a call that may be charged")

    def ledger(self) -> Ledger:
        """Return the submissions that may have been charged, those that only a ledger of ours has, too."""
        ledger = Ledger(None)
        book(ledger, self._paid, self._lines, self.base_url)
        return ledger

    def _is_callback(self, one: Recorded) -> bool:
        urls = {str(url) for history in self.histories() if (url := _callback_url(history))}
        return one.method == "POST" and any(same_place(one.url, url) for url in urls)

    def _vendors(self, operation_id: str, body: Any) -> Any:
        """Return a body as the vendor's form has it, whichever it was sent in."""
        form = self._form_of(operation_id, body)
        if form == VENDOR:
            return body
        rules = FORMS[form]
        inner = body.get(rules.rest) if rules.rest else {}
        names = {new: old for old, new in rules.rename.items() if self._knows(operation_id, old)}
        outer = {names.get(name, name): value for name, value in body.items() if name != rules.rest}
        return {**outer, **(inner if isinstance(inner, Mapping) else {})}

    def _form_of(self, operation_id: str, body: Any) -> str:
        """Return the form that a body was sent in: one whose names it has, and none of the vendor's for them."""
        for form in forms_of(find_operation(operation_id)):
            rules = FORMS[form]
            renamed = [(old, new) for old, new in rules.rename.items() if self._knows(operation_id, old)]
            if form == VENDOR or not isinstance(body, Mapping):
                continue
            if any(new in body and old not in body for old, new in renamed) or (rules.rest and rules.rest in body):
                return form
        return VENDOR

    def _knows(self, operation_id: str, field: str) -> bool:
        schema = self.contract.resolve(self.contract.request_schema(operation_id))
        return field in schema.get("properties", {})

    def _note_forms(self) -> None:
        for history in self.histories():
            if history.is_submitted:
                form = self._form_of(history.operation_id, history.submission.sent)
                self.client.forms.note(history.operation_id, form, history.submission)


def _callback_url(history: TaskHistory) -> Any:
    sent = history.submission.sent
    return sent.get("callback_url") if isinstance(sent, Mapping) else None


def _names_no_model(found: Found) -> bool:
    sent = found.one.sent
    return UNKNOWN_MODEL in found.path or (isinstance(sent, Mapping) and sent.get("model") == UNKNOWN_MODEL)


def _fetched(one: Recorded) -> Fetched:
    return Fetched(one.status, one.headers, one.body, f"returned HTTP {one.status}")
