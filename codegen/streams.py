"""What the methods need to know of streams: how one is requested, and what its events say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from openapi_python_client.strings import ClassName

from mediarelay_contract.document import Document, resolve

from .lifecycle import Made, written


class Answers(NamedTuple):
    """The pieces of several answers within one event."""

    list: str
    text: str
    end: str


class Events(NamedTuple):
    """The events of a stream, as the generated code writes them."""

    models: dict[str, tuple[str, ...]]
    end: str | None = None
    ends: tuple[str, ...] = ()
    error: str | None = None
    errors: tuple[str, ...] = ()
    usage: str | None = None
    usage_in: str | None = None
    text: str | None = None
    inline: str | None = None
    whole: str | None = None
    times: str | None = None
    answers: Answers | None = None
    merge: Made | None = None

    def __repr__(self) -> str:
        """Write it as the generated code does."""
        return written(self)


def read_stream(document: Document, operation: Document) -> tuple[dict[str, Any], Events | None]:
    """Return how an operation's stream is requested, and its events; of another operation's stream only its name."""
    wanted = dict(operation.get("x-stream", {}))
    if not wanted or "operation" in wanted:
        return wanted, None
    content = resolve(document, operation["responses"]["200"])["content"]
    words = content["text/event-stream"]["x-events"]
    # What was used stands in an event where the contract says, and is read as the operation's own response is.
    counted = re.match(r"\w+", next(iter(operation.get("x-usage", {}).values()), ""))
    return wanted, Events(
        models={name: tuple(_classes(document, one)) for name, one in words["events"].items()},
        end=words.get("end", {}).get("path"),
        ends=tuple(words.get("end", {}).get("event", ())),
        error=words.get("error", {}).get("path"),
        errors=tuple(words.get("error", {}).get("event", ())),
        usage=words.get("usage"),
        usage_in=counted[0] if counted else None,
        text=words.get("text"),
        inline=words.get("inline"),
        whole=words.get("whole"),
        times=words.get("times"),
        answers=Answers(**words["answers"]) if "answers" in words else None,
        merge=_merge(words["merge"]) if "merge" in words else None,
    )


def read_messages(document: Document, operation: Document) -> Made | None:
    """Return what is said over the WebSocket that an operation opens."""
    words = operation.get("x-websocket")
    if words is None:
        return None
    given: dict[str, Any] = {
        side: {kind: tuple(_classes(document, one)) for kind, one in words[side].items()}
        for side in ("client", "server")
    }
    given["subprotocols"] = [one for one in words["subprotocols"] if one not in words.get("on_request", ())]
    given["requests"] = words["requests"]
    given |= {f"{word}s": words[word]["event"] for word in ("begin", "end", "error")}
    given |= {word: words[word] for word in ("text", "usage") if word in words}
    return Made("Messages", given)


def _merge(words: Document) -> Made:
    """Return how events become one response, as the generated code writes it."""
    return Made("Merge", {**words, "rules": [Made("Rule", rule) for rule in words["rules"]]})


def _classes(document: Document, schema: Document) -> Iterator[str]:
    """Yield the models that an event may be read as, in order; what has no name of its own has none."""
    name, found = schema.get("$ref", "").rpartition("/")[2], resolve(document, schema)
    choices = [*found.get("anyOf", ()), *found.get("oneOf", ())]
    if name and not choices:
        yield str(ClassName(name, "field_"))
    for choice in choices:
        yield from _classes(document, choice)
