"""What is said over a WebSocket, by the contract's `x-websocket`. No I/O."""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .events import is_failure, name_of

if TYPE_CHECKING:
    from .tasks.operation import Messages


class Talk:
    """What was said so far, as far as it decides how a conversation may end. No I/O.

    Args:
        words: What the contract says of its messages.

    Attributes:
        failure: The error that came last, where nothing came after it.
    """

    def __init__(self, words: Messages) -> None:
        self._words = words
        self._requested = 0
        self._begun = 0
        self._ended = 0
        self.failure: Any = None

    @property
    def is_open(self) -> bool:
        """Whether an answer is still to come, or to end."""
        return self._ended < max(self._requested, self._begun)

    def send(self, kind: str) -> None:
        """Take note of an event of the client's."""
        self._requested += kind in self._words.requests

    def receive(self, name: str | None, data: Any) -> None:
        """Take note of an event of the server's."""
        self._begun += name in self._words.begins
        self._ended += name in self._words.ends
        self.failure = None
        if is_failure(self._words, name, data):
            self.failure = data
            self._requested = self._begun  # what was refused is not waited for


def handshake(subprotocols: Sequence[str] = ()) -> dict[str, str]:
    """Return the headers that request a WebSocket."""
    headers = {
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Key": base64.b64encode(os.urandom(16)).decode(),
        "Sec-WebSocket-Version": "13",
    }
    return {**headers, "Sec-WebSocket-Protocol": ", ".join(subprotocols)} if subprotocols else headers


def encode(event: Any) -> tuple[str, str]:
    """Return the type of an event of the client's, and the event as it is sent.

    Raises:
        TypeError: It is none.
    """
    document = event if isinstance(event, Mapping) else event.to_dict() if hasattr(event, "to_dict") else None
    if document is None or not isinstance(document.get("type"), str):
        raise TypeError(f"an event is a model, or a mapping with its type, not {type(event).__name__}")
    return document["type"], json.dumps(dict(document), ensure_ascii=False, allow_nan=False)


def decode(text: str) -> tuple[str | None, Any]:
    """Return the name and the content of an event of the server's: JSON, or text where it is none."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return None, text
    return name_of(None, data), data
