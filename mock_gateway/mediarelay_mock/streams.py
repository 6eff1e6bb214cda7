"""Streams of events: the contract's examples of them as frames, and frames as bytes.

What is sent here is read by separate code elsewhere, in the wrapper and in the suite.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import jmespath

SAY = re.compile(r"mock:say (.+)", re.DOTALL)
"""How a request chooses what is said."""


class Frame(NamedTuple):
    """One frame of a stream.

    Attributes:
        name: Name of the event; empty where it has none.
        data: What it holds: JSON, or a text where that is none.
        comment: Text of a comment, which is no event.
        tail: Text that stands in the stream as it is, without the form of a frame.
    """

    name: str = ""
    data: Any = None
    comment: str = ""
    tail: str = ""

    @property
    def is_event(self) -> bool:
        """Whether it is an event with JSON."""
        return not self.comment and not self.tail and not isinstance(self.data, str)

    def encode(self, line_end: str = "\n") -> bytes:
        """Return it as it is sent."""
        if self.tail:
            return self.tail.encode()
        lines = [f": {self.comment}"] if self.comment else [f"data: {_dump(self.data)}"]
        lines[:0] = [f"event: {self.name}"] if self.name else []
        return "".join(f"{line}{line_end}" for line in [*lines, ""]).encode()


def _dump(data: Any) -> str:
    return data if isinstance(data, str) else json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def parse(text: str) -> Iterator[Frame]:
    """Yield the frames of a stream that is written as an example."""
    for block in text.strip("\n").split("\n\n"):
        fields = [line.partition(":")[::2] for line in block.split("\n")]
        said = {name: value.removeprefix(" ") for name, value in fields}
        if "data" in said:
            yield Frame(said.get("event", ""), _load(said["data"]))
        elif "" in said:
            yield Frame(comment=said[""])
        else:
            yield Frame(tail=block)


def _load(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


class Events:
    """What the contract says of an operation's events (`x-events`).

    Args:
        words: The value of `x-events`.
    """

    def __init__(self, words: Mapping[str, Any]) -> None:
        self._words = words

    def is_end(self, frame: Frame) -> bool:
        """Whether all was said with it."""
        return self._fits("end", frame)

    def usage(self, frame: Frame) -> Any:
        """Return what a frame says of what was used; None where it does not."""
        return self._search("usage", frame)

    def text(self, frame: Frame) -> str:
        """Return the piece of the text that a frame holds."""
        return self._search("text", frame) or ""

    def is_held_back(self, frame: Frame, body: Any) -> bool:
        """Whether a request has not asked for a frame that comes on request only."""
        words = self._words.get("on_request")
        return bool(
            words
            and frame.is_event
            and jmespath.search(words["path"], frame.data)
            and not jmespath.search(words["field"], body)
        )

    def error(self, body: Any) -> Frame:
        """Return the frame that says that a stream has failed, as a refusal would say it."""
        names = self._words.get("error", {}).get("event")
        return Frame(names[0], body) if names else Frame(data=body)

    @property
    def last(self) -> str:
        """The frame that is sent at the very end; empty for none."""
        return str(self._words.get("last", ""))

    def _fits(self, word: str, frame: Frame) -> bool:
        rule = self._words.get(word, {})
        by_path = "path" in rule and frame.is_event and jmespath.search(rule["path"], frame.data)
        return bool(by_path) or frame.name in rule.get("event", ())

    def _search(self, word: str, frame: Frame) -> Any:
        path = self._words.get(word)
        return jmespath.search(path, frame.data) if path and frame.is_event else None


def say(frames: Sequence[Frame], events: Events, text: str) -> list[Frame]:
    """Let a stream say another text, in as many pieces."""
    pieces = [events.text(frame) for frame in frames]
    whole, number = "".join(pieces), sum(map(bool, pieces))
    said, changed = 0, []
    for frame, piece in zip(frames, pieces, strict=True):
        new = ""
        if piece:
            new = text[len(text) * said // number : len(text) * (said + 1) // number]
            said += 1
        changed.append(frame._replace(data=replace(frame.data, {whole: text} | ({piece: new} if piece else {}))))
    return changed


def replace(value: Any, texts: Mapping[str, str]) -> Any:
    """Return a value with other texts in place of those that are exactly these."""
    if isinstance(value, dict):
        return {key: replace(inner, texts) for key, inner in value.items()}
    if isinstance(value, list):
        return [replace(inner, texts) for inner in value]
    return texts.get(value, value) if isinstance(value, str) and value else value
