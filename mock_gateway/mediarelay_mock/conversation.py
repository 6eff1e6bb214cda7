"""One conversation over a WebSocket: what the server says to each of the client's events. No I/O."""

from __future__ import annotations

import base64
from collections.abc import Callable, Generator, Iterator, Mapping
from itertools import count
from typing import Any

from mediarelay_contract.contract import Contract

from .streams import SAY

JSON = dict[str, Any]
_SECOND = base64.b64encode(bytes(4800)).decode()
"""A tenth of a second of silence: PCM of 24 kHz, 16 bit."""
_BETA = {
    "response.output_text.": "response.text.",
    "response.output_audio.": "response.audio.",
    "response.output_audio_transcript.": "response.audio_transcript.",
}
"""What events were called in the beta, by how their names begin now."""


class Conversation:
    """A session with its items.

    Args:
        contract: Says which events the client may send.
        words: The operation's `x-websocket`.
        model: The model that was asked for.
        beta: Whether the client wants the names of the beta.
    """

    def __init__(self, contract: Contract, words: Mapping[str, Any], model: str, *, beta: bool = False) -> None:
        self._contract = contract
        self._words = words
        self._beta = beta
        self._numbers = count(1)
        self._items: dict[str, JSON] = {}
        self._heard = 0
        self._session: JSON = {
            "type": "realtime",
            "object": "realtime.session",
            "id": "sess_a1",
            "model": model,
            "output_modalities": ["text"],
        }
        self._reactions: Mapping[str, Callable[[JSON], Iterator[JSON]]] = {
            "session.update": self._update,
            "input_audio_buffer.append": self._append,
            "input_audio_buffer.commit": self._commit,
            "input_audio_buffer.clear": self._clear,
            "conversation.item.create": self._create_item,
            "conversation.item.retrieve": self._retrieve,
            "conversation.item.delete": self._delete,
            "conversation.item.truncate": self._truncate,
            "response.create": self._respond,
            "response.cancel": self._cancel,
        }

    def begin(self) -> JSON:
        """Return the first event."""
        return self._event("session.created", session=self._session)

    def react(self, event: Any) -> Iterator[JSON]:
        """Yield what the server says to an event of the client's."""
        kind = str(event.get("type")) if isinstance(event, dict) else ""
        reference = self._words["client"].get(kind)
        if reference is None:
            yield self._error(f"there is no event {kind!r}", event)
        elif wrong := self._contract.check_schema(reference["$ref"].rpartition("/")[2], event):
            yield self._error(f"{wrong[0].where}: {wrong[0].message}", event)
        elif kind in self._reactions:
            yield from self._reactions[kind](event)

    def _update(self, event: JSON) -> Iterator[JSON]:
        self._session = {**self._session, **event["session"]}
        yield self._event("session.updated", session=self._session)

    def _append(self, event: JSON) -> Iterator[JSON]:
        self._heard += len(event["audio"])
        return iter(())

    def _commit(self, event: JSON) -> Iterator[JSON]:
        if not self._heard:
            yield self._error("the buffer is empty", event)
            return
        self._heard = 0
        item = self._keep({"type": "message", "role": "user", "content": [{"type": "input_audio"}]})
        yield self._event("input_audio_buffer.committed", item_id=item["id"])
        yield self._event("conversation.item.added", item=item)

    def _clear(self, _: JSON) -> Iterator[JSON]:
        self._heard = 0
        yield self._event("input_audio_buffer.cleared")

    def _create_item(self, event: JSON) -> Iterator[JSON]:
        item = self._keep(event["item"])
        for kind in ("created",) if self._beta else ("added", "done"):
            yield self._event(f"conversation.item.{kind}", item=item)

    def _retrieve(self, event: JSON) -> Iterator[JSON]:
        if event["item_id"] in self._items:
            yield self._event("conversation.item.retrieved", item=self._items[event["item_id"]])
        else:
            yield self._error(f"there is no item {event['item_id']}", event)

    def _delete(self, event: JSON) -> Iterator[JSON]:
        if self._items.pop(event["item_id"], None) is None:
            yield self._error(f"there is no item {event['item_id']}", event)
        else:
            yield self._event("conversation.item.deleted", item_id=event["item_id"])

    def _truncate(self, event: JSON) -> Iterator[JSON]:
        yield self._event(
            "conversation.item.truncated", **{key: event[key] for key in event.keys() - {"type", "event_id"}}
        )

    def _cancel(self, event: JSON) -> Iterator[JSON]:
        yield self._error("there is no response to cancel", event)

    def _respond(self, event: JSON) -> Iterator[JSON]:
        wanted = event.get("response") or {}
        modalities = wanted.get("output_modalities") or wanted.get("modalities") or self._session["output_modalities"]
        head = {"object": "realtime.response", "id": f"resp_a{next(self._numbers)}", "output": []}
        yield self._event("response.created", response={**head, "status": "in_progress"})
        tools = wanted.get("tools") or self._session.get("tools")
        answered = any(item["type"] == "function_call_output" for item in self._items.values())
        make = self._call_tool(tools[0]) if tools and not answered else self._speak(aloud="audio" in modalities)
        item = yield from make
        usage = {
            "total_tokens": 26,
            "input_tokens": 21,
            "output_tokens": 5,
            "input_token_details": {"cached_tokens": 0, "text_tokens": 21, "audio_tokens": 0},
            "output_token_details": {"text_tokens": 5, "audio_tokens": 0},
        }
        done = {**head, "status": "completed", "output": [item], "usage": usage}
        yield self._event("response.done", response=done)

    def _speak(self, *, aloud: bool) -> Generator[JSON, None, JSON]:
        said = "\n".join(str(part.get("text", "")) for item in self._items.values() for part in item.get("content", ()))
        match = SAY.search(said)
        text = match[1] if match else "A cat."
        spoken: JSON = {"type": "audio", "transcript": text} if aloud else {"type": "text", "text": text}
        item = self._keep({"type": "message", "role": "assistant", "content": [spoken]})
        place = {"item_id": item["id"], "output_index": 0, "content_index": 0}
        yield self._event("response.output_item.added", output_index=0, item={**item, "content": []})
        yield self._event("response.content_part.added", part={"type": spoken["type"]}, **place)
        name = "response.output_audio_transcript" if aloud else "response.output_text"
        middle = len(text) // 2
        for piece in (text[:middle], text[middle:]):
            yield self._event(f"{name}.delta", delta=piece, **place)
        if aloud:
            yield self._event("response.output_audio.delta", delta=_SECOND, **place)
            yield self._event("response.output_audio.done", **place)
        yield self._event(f"{name}.done", **{"transcript" if aloud else "text": text}, **place)
        yield self._event("response.content_part.done", part=spoken, **place)
        yield self._event("response.output_item.done", output_index=0, item=item)
        return item

    def _call_tool(self, tool: Mapping[str, Any]) -> Generator[JSON, None, JSON]:
        arguments = '{"word":"cat"}'
        item = self._keep({"type": "function_call", "call_id": "call_a1", "name": tool["name"], "arguments": arguments})
        place = {"item_id": item["id"], "output_index": 0, "call_id": "call_a1"}
        yield self._event("response.output_item.added", output_index=0, item={**item, "arguments": ""})
        yield self._event("response.function_call_arguments.delta", delta=arguments, **place)
        yield self._event("response.function_call_arguments.done", arguments=arguments, **place)
        yield self._event("response.output_item.done", output_index=0, item=item)
        return item

    def _keep(self, item: JSON) -> JSON:
        kept = {"id": f"item_a{next(self._numbers)}", **item}
        self._items[kept["id"]] = kept
        return kept

    def _event(self, kind: str, **fields: Any) -> JSON:
        if self._beta:
            kind = next((old + kind.removeprefix(new) for new, old in _BETA.items() if kind.startswith(new)), kind)
        return {"type": kind, "event_id": f"event_a{next(self._numbers)}", **fields}

    def _error(self, message: str, event: Any) -> JSON:
        blamed = event.get("event_id") if isinstance(event, dict) else None
        error = {"message": message, "type": "invalid_request_error", "param": None, "code": None, "event_id": blamed}
        return self._event("error", error=error)
