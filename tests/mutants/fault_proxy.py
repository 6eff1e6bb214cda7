"""A clean mock gateway with one fault: it stands before the mock and spoils what passes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, NamedTuple

from mediarelay_mock.app import MockGateway, make_app
from mediarelay_mock.clock import MockClock
from mediarelay_mock.testing import KEY

PATHS = {
    "kling": {
        "id": "data.task_id",
        "status": "data.task_status",
        "reason": "data.task_status_msg",
        "link": "data.task_result.videos.0.url",
        "made": "data.task_result",
        "created": "data.created_at",
        "updated": "data.updated_at",
        "words": ("submitted", "processing", "succeed", "failed"),
    },
    "flat": {
        "id": "task_id",
        "status": "status",
        "reason": "error",
        "link": "url",
        "made": "url",
        "words": ("queued", "in_progress", "completed", "failed"),
    },
}
PATHS["text"] = PATHS["kling"]


class Response:
    """A response on its way out, with what is known of it. Faults change it in place.

    Attributes:
        kind: `submit`, `query`, `media` or `other`.
        profile: The gateway's profile.
        number: How many to its path came before.
        authorised: Whether the request carried the right key.
    """

    def __init__(self, kind: str, profile: str, number: int, *, authorised: bool, method: str, path: str) -> None:
        self.kind = kind
        self.profile = profile
        self.number = number
        self.authorised = authorised
        self.method = method
        self.path = path
        self.status = 200
        self.headers: dict[str, str] = {}
        self.body = b""

    @property
    def document(self) -> Any:
        """The body as JSON; None where it is none."""
        try:
            return json.loads(self.body)
        except ValueError:
            return None

    def become(self, document: Any, status: int = 200) -> None:
        """Response with JSON instead."""
        self.status, self.body = status, json.dumps(document).encode()
        self.headers["content-type"] = "application/json"

    def become_page(self, status: int = 200) -> None:
        """Response with a page instead."""
        self.status, self.body = status, b"<!doctype html><title>Dashboard</title>"
        self.headers["content-type"] = "text/html"

    def is_task(self, *words: int) -> bool:
        """Whether this reports on a task, in one of these states (0 queued to 3 failed), if any are named."""
        status = self.get("status")
        return status is not None and (not words or status in [self.words[word] for word in words])

    @property
    def words(self) -> tuple[str, ...]:
        """The profile's words for queued, running, succeeded, failed."""
        return PATHS[self.profile]["words"]  # type: ignore[return-value]

    def get(self, field: str) -> Any:
        """Return a field of the task by its meaning."""
        found = self.document
        for part in str(PATHS[self.profile][field]).split("."):
            found = _inner(found, part)
        return found

    def set(self, field: str, value: Any) -> None:
        """Change a field of the task by its meaning; `...` takes it away."""
        document = self.document
        *outer, last = str(PATHS[self.profile][field]).split(".")
        target = document
        for part in outer:
            target = _inner(target, part)
        if not isinstance(target, dict):
            return
        if value is ...:
            target.pop(last, None)
        else:
            target[last] = value
        self.body = json.dumps(document).encode()


def _inner(value: Any, part: str) -> Any:
    if isinstance(value, list):
        return value[int(part)] if part.isdigit() and len(value) > int(part) else None
    return value.get(part) if isinstance(value, dict) else None


class Fault(NamedTuple):
    """One fault.

    Attributes:
        name: What is wrong.
        check: The check that must find it.
        spoil: Changes an response.
        tier: Where that check is.
        profiles: Dialects that it is run in.
        arrange: Changes the gateway beforehand.
        authorise: Whether the gateway takes every key.
        only: Which operations are tested.
    """

    name: str
    check: str
    spoil: Callable[[Response], None] = lambda _: None
    tier: str = "lifecycle"
    profiles: tuple[str, ...] = ("kling", "flat")
    arrange: Callable[[MockGateway], None] = lambda _: None
    authorise: bool = False
    only: str = "CreateText2Video"


class FaultProxy:
    """The faulty gateway as an ASGI application."""

    def __init__(self, fault: Fault, profile: str) -> None:
        self.gateway = MockGateway(profile, keys=(KEY,), clock=MockClock(50), poll_after=0.02)
        fault.arrange(self.gateway)
        self._fault = fault
        self._profile = profile
        self._app = make_app(self.gateway)
        self._seen: dict[str, int] = {}

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Pass a request on and spoil its response."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        sent = dict(scope["headers"]).get(b"authorization", b"").decode()
        kind = _kind(scope["method"], scope["path"])
        # Counted by path: a first look at an unknown id is not the first poll of one.
        number = self._seen.get(scope["path"], 0)
        self._seen[scope["path"]] = number + 1
        response = Response(
            kind,
            self._profile,
            number,
            authorised=sent == f"Bearer {KEY}",
            method=scope["method"],
            path=scope["path"],
        )
        if self._fault.authorise:
            others = [(name, value) for name, value in scope["headers"] if name != b"authorization"]
            scope = {**scope, "headers": [*others, (b"authorization", f"Bearer {KEY}".encode())]}

        async def collect(message: Any) -> None:
            if message["type"] == "http.response.start":
                response.status = message["status"]
                response.headers = {name.decode(): value.decode() for name, value in message["headers"]}
            else:
                response.body += message.get("body", b"")

        await self._app(scope, receive, collect)
        self._fault.spoil(response)
        response.headers["content-length"] = str(len(response.body))
        headers = [(name.encode(), value.encode()) for name, value in response.headers.items()]
        await send({"type": "http.response.start", "status": response.status, "headers": headers})
        await send({"type": "http.response.body", "body": response.body})


def _kind(method: str, path: str) -> str:
    if path.startswith("/media/"):
        return "media"
    if re.fullmatch(r".*/text2video/[^/]+", path):
        return "query"
    return "submit" if method == "POST" else "other"
