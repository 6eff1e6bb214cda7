"""What the functions of this package raise besides httpx's own errors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .events import Event
    from .types import Response


class UnexpectedStatus(Exception):
    """The contract does not list this status, and raise_on_unexpected_status is set."""

    def __init__(self, status_code: int, content: bytes) -> None:
        super().__init__(f"HTTP status {status_code} is not in the contract")
        self.status_code = status_code
        self.content = content


class NoStream(Exception):
    """A stream was requested, and the gateway answered with something else: a refusal, a page, the whole at once.

    Attributes:
        response: What came, as the function that does not stream returns it.
    """

    def __init__(self, response: Response[Any]) -> None:
        super().__init__(f"the response with HTTP status {response.status_code} is no stream")
        self.response = response


class StreamIncomplete(Exception):
    """A stream ended before the event that ends it, or an event says that it failed.

    Attributes:
        events: What came before, in order.
        failure: What the gateway says went wrong, as JSON; None where it says nothing.
    """

    def __init__(self, message: str, events: Sequence[Event[Any]], failure: Any = None) -> None:
        super().__init__(message)
        self.events = events
        self.failure = failure


__all__ = ["NoStream", "StreamIncomplete", "UnexpectedStatus"]
