"""A recording in place of calls that are answered at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from mediarelay_contract.contract import Contract

from .calls import UNKNOWN_MODEL, Answered, Calls, wants_stream
from .events import EVENTS, Events, read_stream
from .har import MAIN
from .joined import Found, Joined
from .refusals import reason_of
from .rounds import Rounds
from .selection import PLAIN


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
            if one.one.status
            and (self._joined.is_own(one.one) if key == MAIN else one.one.key == key)
            and wanted(one)
            and self._joined.is_readable(one, operation_id)
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


def _names_no_model(found: Found) -> bool:
    sent = found.one.sent
    return UNKNOWN_MODEL in found.path or (isinstance(sent, Mapping) and sent.get("model") == UNKNOWN_MODEL)
