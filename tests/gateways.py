"""Servers that are not the mock: as small as they can be, and each answers as something real was seen to answer."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable
from typing import Any, NamedTuple

from mediarelay_mock.testing import KEY

PAGE = b"<!doctype html><html><head><title>New API</title></head><body><div id=root></div></body></html>"


class Said(NamedTuple):
    """One response."""

    status: int
    document: Any = None
    page: bytes | None = None

    @property
    def body(self) -> bytes:
        """Its body."""
        if self.page is not None:
            return self.page
        return b"" if self.document is None else json.dumps(self.document).encode()


class Server:
    """Answers by a function of method, path and key; counts what was posted.

    Attributes:
        seen: Each request, as `GET /path`.
    """

    def __init__(self, response: Callable[[str, str, str], Said]) -> None:
        self._response = response
        self.seen: list[str] = []

    @property
    def posted(self) -> int:
        """How many submissions came."""
        return sum(one.startswith("POST ") for one in self.seen)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return
        self.seen.append(f"{scope['method']} {scope['path']}")
        while (await receive()).get("more_body"):
            pass
        key = dict(scope["headers"]).get(b"authorization", b"").decode().removeprefix("Bearer ")
        said = self._response(scope["method"], scope["path"], key)
        kind = b"text/html; charset=utf-8" if said.page is not None else b"application/json"
        headers = [(b"content-length", str(len(said.body)).encode())]
        headers += [(b"content-type", kind)] if said.body else []
        await send({"type": "http.response.start", "status": said.status, "headers": headers})
        await send({"type": "http.response.body", "body": said.body})


def relay_error(message: str, code: str = "", kind: str = "new_api_error") -> dict[str, Any]:
    """Return the error of a relay's front."""
    return {"error": {"message": message, "type": kind, "param": "", "code": code}}


SERVED = ("/kling/v1/videos/text2video", "/kling/v1/videos/image2video")


def stock_new_api(method: str, path: str, key: str) -> Said:
    """Answer as a new-api whose only video routes are two of Kling's."""
    base, _, task = path.rpartition("/")
    is_route = (method == "POST" and path in SERVED) or (method == "GET" and base in SERVED and task)
    if is_route and key != KEY:
        return Said(401, relay_error("无效的令牌 (request id: 20260808120000123456789)"))
    if is_route and method == "GET":
        return Said(400, {"code": "task_not_exist", "message": "task_not_exist", "data": None})
    if is_route:
        message = "Model name not specified, model name cannot be empty (request id: 2026080812000012345)"
        return Said(400, relay_error(message))
    if path.startswith(("/v1/", "/api/")):
        return Said(404, relay_error(f"Invalid URL ({method} {path})", kind="invalid_request_error"))
    return Said(200, page=PAGE)


class WithLimit:
    """Put new-api's limit for web pages before an answer: 120 pages in 180 seconds, then 429 with an empty body."""

    def __init__(self, response: Callable[[str, str, str], Said], now: Callable[[], float], number: int = 120) -> None:
        self._response = response
        self._now = now
        self._number = number
        self._pages: deque[float] = deque()
        self.refused = 0

    def __call__(self, method: str, path: str, key: str) -> Said:
        """Answer one request."""
        said = self._response(method, path, key)
        if said.page is None:
            return said
        while self._pages and self._pages[0] <= self._now() - 180:
            self._pages.popleft()
        if len(self._pages) >= self._number:
            self.refused += 1
            return Said(429)
        self._pages.append(self._now())
        return said


def submitting(status: int, document: Any) -> Callable[[str, str, str], Said]:
    """Answer queries as new-api does, and every submission with this."""

    def response(method: str, path: str, key: str) -> Said:
        if method == "POST" and path in SERVED and key == KEY:
            return Said(status, document)
        return stock_new_api(method, path, key)

    return response
