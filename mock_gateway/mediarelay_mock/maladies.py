"""What goes wrong with answers that are given at once, as it does at real gateways, on request.

What clients make of each is held by tests/sdks.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from .calls import OtherResponse, Streamed
from .store import Trigger
from .streams import Events, Frame

Frames = Sequence[Frame]


class Malady(NamedTuple):
    """Something that goes wrong.

    Attributes:
        meaning: What it is, for people.
        spoil: Changes the frames of a stream; None where the answer is another altogether.
    """

    meaning: str
    spoil: Callable[[Frames, Events, Any], list[Frame]] | None = None


def before_end(frames: Frames, events: Events) -> list[Frame]:
    """Return the frames up to the first piece of text, or half of those before the end; one at least."""
    ends = next((index for index, frame in enumerate(frames) if events.is_end(frame)), len(frames))
    said = next((index + 1 for index, frame in enumerate(frames[:ends]) if events.text(frame)), (ends + 1) // 2)
    return list(frames[: max(1, said)])


def _without_end(frames: Frames, events: Events, _: Any) -> list[Frame]:
    return [frame for frame in frames if not events.is_end(frame)]


def _fail(frames: Frames, events: Events, error: Any) -> list[Frame]:
    return [*before_end(frames, events), events.error(error)]


def _fail_bare(frames: Frames, events: Events, error: Any) -> list[Frame]:
    return [*before_end(frames, events), Frame(tail=json.dumps(error))]


def _ping_and_fail(_: Frames, __: Events, error: Any) -> list[Frame]:
    return [Frame(comment="PING"), Frame(tail=json.dumps(error))]


def _misreport(frames: Frames, events: Events, _: Any) -> list[Frame]:
    """Let the last numbers not add up: the sum too high; where there is none, the count lower than before."""
    reported = [index for index, frame in enumerate(frames) if events.usage(frame)]
    changed = list(frames)
    for index in reported[-1:]:
        changed[index] = frames[index]._replace(data=_spoil_usage(frames[index].data, events.usage(frames[index])))
    return changed


def _spoil_usage(data: Any, usage: Any) -> Any:
    totals = [name for name in usage if name in ("total_tokens", "totalTokenCount")]
    wrong = {name: usage[name] + 7 for name in totals} or {
        name: 0 for name, count in usage.items() if isinstance(count, int)
    }
    if data == usage:
        return {**usage, **wrong}
    if isinstance(data, dict):
        return {key: _spoil_usage(inner, usage) for key, inner in data.items()}
    return data


def _add_unknown(frames: Frames, _: Events, __: Any) -> list[Frame]:
    name = "mock.unknown" if any(frame.name for frame in frames) else ""
    return [frames[0], Frame(name, {"type": "mock.unknown", "said": 1}), *frames[1:]]


def _add_pings(frames: Frames, _: Events, __: Any) -> list[Frame]:
    return [one for frame in frames for one in (Frame(comment="PING"), frame)]


MALADIES = {
    "mock:cut": Malady("a stream ends before all was said", lambda frames, events, _: before_end(frames, events)),
    "mock:drop": Malady("the connection breaks within a stream"),
    "mock:tail": Malady("a stream ends with the bare JSON of an error", _fail_bare),
    "mock:error": Malady("a stream ends with an event that says that it failed", _fail),
    "mock:noend": Malady("a stream goes on to its last frame, but never says that all was said", _without_end),
    "mock:usage": Malady("the numbers of what was used do not add up", _misreport),
    "mock:unknown": Malady("a stream holds an event that the contract does not know", _add_unknown),
    "mock:ping": Malady("a stream holds comments, as signs of life", _add_pings),
    "mock:late": Malady("a sign of life, and with it status 200, then the bare JSON of an error", _ping_and_fail),
    "mock:crlf": Malady("the lines of a stream end with CR LF"),
    "mock:bytes": Malady("a stream comes byte by byte, so that letters are torn apart"),
    "mock:slow": Malady("a stream pauses for a second, of the mock's time, before each frame"),
    "mock:mislabelled": Malady("an error is labelled as a stream"),
    "mock:page": Malady("a web page with status 200"),
    "mock:200": Malady("an error with status 200"),
    "mock:429": Malady("status 429 with nothing in it"),
}
"""What goes wrong, by the word that requests it."""
WORDS = (
    Trigger("mock:say …", "an answer that is given at once says what follows, whole and as a stream"),
    Trigger("mock:NAME", "an answer that is given at once is the contract's example of that name, such as mock:tools"),
    Trigger("no-such-model", "at the end of a model's name: no channel of the gateway serves it (model_not_found)"),
    Trigger("mock:500", "what is wrong with a body is refused with status 500, as by new-api"),
    *(Trigger(word, malady.meaning) for word, malady in MALADIES.items()),
)
"""Words that answers given at once listen to."""


def answer_otherwise(words: set[str], error: Any) -> OtherResponse | None:
    """Return the answer that takes the place of what was requested; None where nothing does."""
    document = json.dumps(error).encode()
    if "mock:mislabelled" in words:
        return OtherResponse(500, "text/event-stream", document)
    if "mock:page" in words:
        return OtherResponse(200, "text/html", b"<!doctype html><title>Dashboard</title>")
    if "mock:200" in words:
        return OtherResponse(200, "application/json", document)
    return OtherResponse(429, "application/json", b"") if "mock:429" in words else None


def stream(frames: Frames, events: Events, words: set[str], error: Any) -> Streamed:
    """Return frames as they are sent, with all that is to go wrong with them."""
    for word, malady in MALADIES.items():
        if word in words and malady.spoil is not None:
            frames = malady.spoil(frames, events, error)
    if breaks := "mock:drop" in words:
        frames = before_end(frames, events)
    pieces = [frame.encode("\r\n" if "mock:crlf" in words else "\n") for frame in frames]
    if breaks:
        pieces[-1] = pieces[-1][: len(pieces[-1]) // 2]
    if "mock:bytes" in words:
        whole = b"".join(pieces)
        pieces = [whole[at : at + 1] for at in range(len(whole))]
    return Streamed(tuple(pieces), 1.0 if "mock:slow" in words else 0.0, breaks)
