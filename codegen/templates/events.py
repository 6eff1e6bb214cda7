"""What the events of a stream say, by the contract's `x-events`. No I/O."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .expressions import search

if TYPE_CHECKING:
    from .sse import Frame
    from .tasks.operation import Events, Messages

LAST = "[DONE]"
"""What gateways send after the last event. It proves nothing: they send it after a failure as well."""
T = TypeVar("T")
_NONE: Any = object()


class Event(Generic[T]):
    """One event of a stream, or of a conversation.

    Attributes:
        name: Its name; None where it has none.
        data: What it holds, as JSON.
    """

    __slots__ = ("_classes", "_model", "data", "name")

    def __init__(self, name: str | None, data: Any, classes: tuple[str, ...] = ()) -> None:
        self.name = name
        self.data = data
        self._classes = classes
        self._model = _NONE

    @property
    def model(self) -> T | None:
        """The event as the contract's own type, of `mediarelay_client.models`; None where it has none that fits."""
        if self._model is _NONE:
            self._model = _read_model(self._classes, self.data)
        model: T | None = self._model
        return model

    def __repr__(self) -> str:
        return f"{type(self).__name__}(name={self.name!r}, data={self.data!r})"


def _read_model(classes: tuple[str, ...], data: Any) -> Any:
    from . import models

    for name in classes if isinstance(data, dict) else ():
        try:
            return getattr(models, name).from_dict(data)
        except (KeyError, ValueError, TypeError, AttributeError):
            continue
    return None


def name_of(name: str | None, data: Any) -> str | None:
    """Return what an event is called: by its frame, else by its own `type`."""
    if name is None and isinstance(data, dict) and isinstance(data.get("type"), str):
        kind: str = data["type"]
        return kind
    return name


def classes_of(models: Mapping[str, tuple[str, ...]], name: str | None) -> tuple[str, ...]:
    """Return the names of the models that an event may be read as."""
    return models.get(name or "default") or models.get("default", ())


def is_failure(words: Events | Messages, name: str | None, data: Any) -> bool:
    """Whether an event says that the stream failed, or is a refusal of the gateway's own."""
    if name in words.errors or (words.error and search(words.error, data)):
        return True
    # A gateway's own refusal has no name, whatever the events of its vendor are called.
    return isinstance(data, dict) and bool(data.get("error")) and "type" not in data


class Ends:
    """Which of a stream's answers have ended.

    Args:
        words: What its events say.
        request: The body of its request, which says how many answers there will be.
    """

    def __init__(self, words: Events, request: Any) -> None:
        self._words = words
        wanted = search(words.times, request)
        self._open = wanted if isinstance(wanted, int) and wanted > 1 else 1
        self._begun: set[int] = set()
        self._ended: set[int] = set()

    @property
    def are_all_there(self) -> bool:
        """Whether all was said."""
        return len(self._ended) >= self._open

    def add(self, name: str | None, data: Any) -> bool:
        """Take an event, and return whether an answer ends with it."""
        words = self._words
        if words.answers is None:
            if name in words.ends or (words.end and search(words.end, data)):
                self._ended.add(len(self._ended))
                return True
            return False
        pieces = list(answers(words, data))
        ended = [index for index, one in pieces if search(words.answers.end, one)]
        self._begun.update(index for index, _ in pieces)
        self._ended.update(ended)
        return bool(ended)

    def close(self) -> None:
        """Take the gateway's word that nothing more comes: many make one answer, however many were requested."""
        if self._begun:
            self._open = len(self._begun)


def answers(words: Events, data: Any) -> Iterator[tuple[int, Any]]:
    """Yield the pieces of several answers that an event holds, each with the answer's number."""
    assert words.answers is not None
    listed = search(words.answers.list, data)
    for place, one in enumerate(listed if isinstance(listed, list) else ()):
        index = one.get("index") if isinstance(one, dict) else None
        yield index if isinstance(index, int) else place, one


def documents(frame: Frame) -> Iterator[Any]:
    """Yield the JSON of a frame: all of its lines as one, or where that is none each line by itself; else its text."""
    whole = _document(frame.data)
    if isinstance(whole, str) and len(frame.lines) > 1:
        yield from map(_document, frame.lines)
    else:
        yield whole


def _document(data: bytes) -> Any:
    text = data.decode("utf-8", "replace")
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return value if isinstance(value, dict | list) else text
