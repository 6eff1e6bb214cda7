"""One mock gateway: what it remembers, and how it responds to each request under the contract's paths."""

from __future__ import annotations

import re
import secrets
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from importlib.resources import as_file, files
from pathlib import PurePath
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.types import Message, Receive, Send

from mediarelay_contract.contract import Route, load_profile

from .bodies import parse, read_form, unpack
from .books import charge
from .callbacks import CallbackSender
from .calls import Call, FileLink, OtherResponse, Streamed, look_at
from .clock import MockClock
from .credentials import authenticate
from .dialects import WRITERS, DialectWriter, Snapshot, invalid_url
from .errors import word_error
from .examples import SAMPLE, UPLOADS, error_example, links_in
from .handlers import describe, find_handlers
from .ledger import list_submissions
from .refusal import Refusal
from .replays import Replays
from .results import SUFFIXES
from .store import Store, StoredTask, usual_seconds
from .traffic import Traffic
from .unserved import find_nearest, is_under
from .vendors import Vendor

DEFAULT_KEY = "sk-mock"
_OF_STREAMS = {"Content-Type": "text/event-stream", "Cache-Control": "no-cache", "X-Accel-Buffering": "no"}


class MockGateway:
    """One mock gateway and everything that it remembers.

    Args:
        dialect: How it words tasks and errors: a profile of the contract.
        keys: Keys that it knows; each sees its own tasks only.
        clock: Its time.
        webhook_secret: Signs callbacks where given.
        poll_after: Seconds that it requests clients to wait before the next poll, by `Retry-After`; None for no such
            header.
        seconds: How long a task of some kind of media is queued and at work.
        refresh: Every how many seconds it learns of changes, as new-api does every 15; None for at once.
        vendor_links: Leave the vendors' own addresses in responses, as gateways do that hand on what the vendor
            returned; else every address is one of this gateway's.
        vendor: Whose place it takes behind a real gateway, in that vendor's own dialect; None for a gateway.

    Raises:
        LookupError: The contract has an operation that the mock cannot do, or there is no such dialect.
    """

    def __init__(
        self,
        dialect: str = "kling",
        *,
        keys: tuple[str, ...] = (DEFAULT_KEY,),
        clock: MockClock | None = None,
        webhook_secret: str | None = None,
        poll_after: float | None = None,
        seconds: Callable[[str], tuple[float, float]] = usual_seconds,
        refresh: float | None = None,
        vendor_links: bool = False,
        vendor: Vendor | None = None,
    ) -> None:
        dialect = dialect if vendor is None else vendor.profile
        if dialect not in WRITERS:
            raise LookupError(f"there is no dialect {dialect!r}; there are {', '.join(WRITERS)}")
        self.clock = clock or MockClock()
        self.dialect = WRITERS[dialect]
        self.store = Store(seconds, refresh)
        self.contract = load_profile(dialect)
        self.callbacks = CallbackSender(self.clock, webhook_secret, self.look)
        self.traffic = Traffic()
        self.keys = keys
        self.vendor = vendor
        self._profile = self.contract.document["x-profiles"][dialect]
        self._schemes = self.contract.document["components"]["securitySchemes"]
        self._replays = Replays()
        self._vendor_links = vendor_links
        self._hints = {} if poll_after is None else {"Retry-After": f"{poll_after:g}"}
        self._handlers = find_handlers(self.contract)

    async def answer(self, request: Request) -> Response:
        """Answer any request under the contract's paths, and take it down."""
        note, hint, route, request_id = "", "", None, self.make_request_id()
        path = request.url.path
        try:
            route, parameters = self._match(request)
            key = self._identify(request, route)
            response, note = await self._run(request, route, parameters, key, request_id)
        except _Unserved as error:
            hint = self._nearest(request.method, path)
            response, note = self._unserved(request.method, path, error.allow, hint), f"not served; nearest: {hint}"
        except ClientDisconnect:  # the client has gone
            response, note = Response(status_code=400), "the caller went away"
        except Refusal as refusal:
            note = refusal.message
            response = self._refusal(refusal, route, request_id)
        response.headers["X-Oneapi-Request-Id"] = request_id
        if hint:
            response.headers["x-mediarelay-nearest"] = hint
        self.traffic.note(request.method, path, response.status_code, note)
        return response

    def make_request_id(self) -> str:
        """Return an id as new-api makes it: the time in digits, and eight characters."""
        return f"{datetime.fromtimestamp(self.clock.now(), UTC):%Y%m%d%H%M%S%f}000{secrets.token_hex(4)}"

    def _refusal(self, refusal: Refusal, route: Route | None, request_id: str) -> Response:
        """Word a refusal as this gateway does, or as the operation is documented to where its errors are of its own."""
        if route is not None and (shape := self.contract.error_shape(route.operation["operationId"])):
            status, body = word_error(shape, refusal.status, refusal.code, refusal.message, request_id)
            return JSONResponse(body, status)
        status, body = self.dialect.error(refusal.status, refusal.code, refusal.message)
        if route is not None and self.contract.check_response(route.operation["operationId"], status, body):
            body = error_example(self.contract, route.operation["operationId"], status) or body
        return JSONResponse(body, status)

    def _unserved(self, method: str, path: str, allow: str, nearest: str) -> Response:
        errors_under = self._profile.get("errors_under")
        if errors_under is not None:
            if is_under(path, errors_under):
                return JSONResponse(invalid_url(method, path), 404)
            return HTMLResponse("<!doctype html><title>Dashboard</title>")
        if allow:
            status, body = self.dialect.error(405, 1202, f"{method} is not allowed here; the nearest is {nearest}")
            return JSONResponse(body, status, headers={"Allow": allow})
        status, body = self.dialect.error(404, 1202, f"there is nothing at {path[:200]}; the nearest is {nearest}")
        return JSONResponse(body, status)

    def routes_at(self, path: str) -> Iterator[tuple[Route, dict[str, str]]]:
        """Yield every operation that a path leads to here, with its path parameters."""
        return self.contract.match(self._to_contract(path))

    def _to_contract(self, path: str) -> str:
        """Return what a path is in the contract; the empty text where it is none."""
        return path if self.vendor is None else self.vendor.to_contract(path) or ""

    def _nearest(self, method: str, path: str) -> str:
        if self.vendor is None:
            return find_nearest(self.contract, method, path)
        nearest = find_nearest(self.contract, method, self.vendor.to_contract(path) or path)
        verb, _, meant = nearest.partition(" ")
        own = self.vendor.from_contract(meant)
        return f"{verb} {own}" if own else f"under {', '.join(self.vendor.data['paths'])}"

    def _identify(self, request: Request, route: Route) -> str:
        if self.vendor is not None:
            return self.vendor.identify(request.headers, self.keys, self.clock.wall())
        return authenticate(request, route, self._schemes, self.keys, self.dialect.key_only_in)

    def _match(self, request: Request) -> tuple[Route, dict[str, str]]:
        candidates = list(self.routes_at(request.url.path))
        for route, parameters in candidates:
            if request.method == route.method:
                return route, parameters
        raise _Unserved(", ".join(sorted({route.method for route, _ in candidates})))

    async def _run(
        self, request: Request, route: Route, parameters: dict[str, str], key: str, request_id: str
    ) -> tuple[Response, str]:
        """Handle a request and return the response."""
        operation_id, path = route.operation["operationId"], self._to_contract(request.url.path)
        call = Call(
            self.contract,
            self.store,
            self.dialect,
            route,
            key,
            str(request.base_url).rstrip("/"),
            self._addresses(path),
            path,
            self._parameters(request, operation_id, parameters),
            await self._body(request, operation_id) if "requestBody" in route.operation else None,
            request.headers,
            request_id,
            self.clock.now(),
        )
        known, name = len(self.store), request.headers.get("idempotency-key")
        if name and (kept := self._replays.find(key, name, call.path, call.body)):
            return JSONResponse(kept, headers={**self._hints, "Idempotent-Replayed": "true"}), "the same as before"
        document = self._handlers[operation_id](call)
        if not (isinstance(document, OtherResponse) and document.status >= 400):
            charge(call, self.store.latest if len(self.store) > known else None)
        if isinstance(document, FileLink):
            return self._file(PurePath(document.name), document.kind), ""
        if isinstance(document, OtherResponse):
            return Response(document.content, document.status, media_type=document.kind or None), ""
        if isinstance(document, Streamed):
            kind = _Broken if document.breaks else StreamingResponse
            return kind(self._pieces(document), headers=_OF_STREAMS), ""
        task = self.store.latest if len(self.store) > known else None
        if task is not None and name:
            task.idempotency_key = name
            self._replays.keep(key, name, call.path, call.body, document)
        if task is not None and (seconds := self._patience(request, route)):
            await self.clock.hold(min(task.ends, task.created + seconds))
            now = self.clock.now()
            if now >= task.ends:
                document = describe(call._replace(now=now), task)
                if name:
                    self._replays.keep(key, name, call.path, call.body, document)
        if wrong := self.contract.check_response(operation_id, 200, document):
            # Our own fault, never the caller's: say how the response breaks the contract.
            problem = f"the mock's response breaks the contract at {wrong[0].where or 'the top'}: {wrong[0].message}"
            _, body = DialectWriter().error(500, 5000, problem)
            return JSONResponse(body, 500, headers={"x-mock-violation": operation_id}), problem
        if task is not None and "callbacks" in route.operation and self.dialect.calls_back(operation_id):
            self.callbacks.follow(task, call.base)
        return JSONResponse(document, headers=self._hints), f"task {task.id}" if task else ""

    async def _pieces(self, streamed: Streamed) -> AsyncIterator[bytes]:
        for piece in streamed.pieces:
            if streamed.pause:
                await self.clock.hold(self.clock.now() + streamed.pause)
            yield piece

    def _patience(self, request: Request, route: Route) -> float:
        """Return how many seconds a submission is to wait for the end of its task."""
        most = float(route.operation["x-lifecycle"].get("prefer_wait", 0))
        requested = re.search(r"(?:^|[,;\s])wait(?:\s*=\s*\"?(\d{1,4}))?", request.headers.get("prefer", ""))
        return 0 if requested is None else min(most, float(requested[1] or most))

    def _addresses(self, path: str) -> dict[str, str]:
        """Return which of this gateway's paths stand for the vendors' addresses, as seen from a path."""
        mounts = {} if self._vendor_links else self.contract.document["x-vendor-origins"]
        own = {
            vendor: next((mount for mount in paths if path.startswith(mount)), paths[0])
            for vendor, paths in mounts.items()
        }
        return {**own, UPLOADS: "/uploads/"}

    def _parameters(self, request: Request, operation_id: str, in_path: dict[str, str]) -> dict[str, Any]:
        query = request.query_params
        lists = {one["name"] for one in self.contract.parameters(operation_id) if "items" in one["schema"]}
        given = {**{name: query.getlist(name) if name in lists else query[name] for name in query}, **in_path}
        if wrong := self.contract.check_parameters(operation_id, given):
            raise Refusal(400, 1201, f"{wrong[0].where}: {wrong[0].message}")
        return given

    async def _body(self, request: Request, operation_id: str) -> Any:
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        content = self.contract.operations[operation_id].operation["requestBody"]["content"]
        if kind not in content:
            raise Refusal(400, 1200, f"the body must be sent as {' or '.join(content)}")
        raw = unpack(await request.body(), request.headers.get("content-encoding", ""))
        if kind == "multipart/form-data":
            try:
                async with Request(request.scope, _once(raw)).form() as form:
                    body = await read_form(form, self.contract, operation_id, kind)
            except HTTPException as error:  # worded like every other refusal of this operation
                raise Refusal(error.status_code, 1200, f"the form cannot be read: {error.detail}") from None
        else:
            body = parse(raw)
        body = self.contract.relax(operation_id, self.dialect.read(operation_id, body), kind)
        if wrong := self.contract.check_request(operation_id, body, kind):
            status = 500 if b"mock:500" in raw else 400
            raise Refusal(status, 1201, "; ".join(f"{at}: {message}" if at else message for at, message in wrong[:3]))
        return body

    def look(self, task: StoredTask, base: str) -> Snapshot:
        """Return a task as it stands now; `base` goes before the links of its result."""
        return look_at(task, self.contract, self.clock.now(), base)

    def links(self, task: StoredTask) -> list[str]:
        """Return the links to what a task has made by now, without a host."""
        route = self.contract.operations[task.operation_id]
        call = Call(
            self.contract,
            self.store,
            self.dialect,
            route,
            task.key,
            "",
            {},
            route.path,
            {},
            None,
            {},
            "",
            self.clock.now(),
        )
        return list(dict.fromkeys(links_in(describe(call, task))))

    async def refuse(self, request: Request, error: Exception) -> Response:  # noqa: ARG002
        """Word what the framework itself refuses as this gateway words its errors."""
        assert isinstance(error, HTTPException)
        code = 1202 if error.status_code in (404, 405) else 1200
        status, body = self.dialect.error(error.status_code, code, error.detail)
        return JSONResponse(body, status)

    async def media(self, request: Request) -> Response:
        """Serve what a task has made; parts of it, too."""
        name = PurePath(request.path_params["name"])
        task_id = request.path_params["task_id"]
        task = self.store.get(task_id)
        finished = task is not None and task.state(self.clock.now()) == "succeed"
        if name.suffix not in SUFFIXES or not (finished or task_id == SAMPLE):
            return JSONResponse({"error": {"message": "there is no such file"}}, 404)
        return self._file(name)

    def _file(self, name: PurePath, kind: str | None = None) -> Response:
        with as_file(files("mediarelay_mock") / "media" / f"sample{name.suffix}") as path:
            return FileResponse(path, media_type=kind or SUFFIXES[name.suffix])

    async def upload(self, request: Request) -> Response:  # noqa: ARG002
        """Take a file in place of a vendor's storage, and forget it."""
        return Response(status_code=204)

    async def submissions(self, request: Request) -> Response:  # noqa: ARG002
        """List what was submitted, as JSON."""
        listed = list_submissions(self.store, self.contract, self.clock.now())
        return JSONResponse({"dialect": self.dialect.name, "submissions": listed})

    async def whoami(self, request: Request) -> Response:  # noqa: ARG002
        """Say that this is the mock, where nothing is charged: what the conformance suite may spend depends on it."""
        return JSONResponse({"gateway": "mediarelay-mock", "version": version("mediarelay")})

    async def document(self, request: Request) -> Response:  # noqa: ARG002
        """Hand out the contract in this gateway's dialect."""
        # Other hosts are left out: a client that reads it here would send them what is meant for the mock.
        paths = {
            path: {word: node for word, node in item.items() if word != "servers"}
            for path, item in self.contract.document["paths"].items()
        }
        paths = paths if self.vendor is None else self.vendor.narrow(paths)
        return JSONResponse({**self.contract.document, "paths": paths})


class _Unserved(Exception):
    """No operation stands under that path and method; there may be others under that path."""

    def __init__(self, allow: str) -> None:
        super().__init__(allow)
        self.allow = allow


class _Broken(StreamingResponse):
    """A stream whose connection breaks: the server closes it where the end was not sent."""

    async def stream_response(self, send: Send) -> None:
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        async for piece in self.body_iterator:
            await send({"type": "http.response.body", "body": piece, "more_body": True})


def _once(body: bytes) -> Receive:
    """Return a body that was read already as the server would hand it out."""

    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    return receive
