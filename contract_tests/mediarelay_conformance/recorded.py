"""A recording in place of the gateway under test: the same checks run, and find what was sent and what came back.

Where a live run sends a request, this looks for one like it in the recording. Where there are several, the check is run
for each of them (`Rounds`); where there is none, nothing is said of the gateway (`NotSeen`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pytest

from mediarelay._core.actions import Response
from mediarelay._core.forms import VENDOR, forms_of
from mediarelay._core.response import ParsedResponse, read_task
from mediarelay._io.ledger import Ledger
from mediarelay_client.tasks import find_operation
from mediarelay_client.tasks.forms import FORMS
from mediarelay_contract.contract import Contract

from .gateway import GatewayUnderTest, Trial
from .har import Recorded, same_place, take, url_of
from .har_files import Raw
from .history import TaskHistory
from .joined import Joined
from .limits import NotSeen
from .paid import Paid, book, of_gateway, paid_calls
from .places import Base, base_of, find_bases
from .recorded_calls import RecordedCalls
from .recorded_client import RecordedClient
from .refusals import are_alike, is_unserved, reason_of
from .rounds import Rounds
from .rules import is_allowed
from .selection import ANSWERS, BODIES
from .survey import Survey, because


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
        self.notes = [*raw.notes, *self._left_out(), *_not_judged(bases, self.base)]

    def close(self) -> None:
        """Close nothing."""

    def _left_out(self) -> Iterator[str]:
        count = sum(found.one.is_cut for found in self.joined.exchanges)
        if count:
            of_all = f"{count} of {len(self.joined.exchanges)} exchanges"
            yield f"the recorder left out bodies, or parts of them, of {of_all}"
        if not self.joined.shows_keys:
            yield "the recorder left out the keys: who was let in without one cannot be seen"

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


def _not_judged(bases: Sequence[tuple[Base, int]], own: Base) -> Iterator[str]:
    for base, count in bases:
        if base.origin != own.origin:
            yield f"{count} exchanges with {base.url}, another gateway, were not tested (give that address for them)"


def _callback_url(history: TaskHistory) -> Any:
    sent = history.submission.sent
    return sent.get("callback_url") if isinstance(sent, Mapping) else None
