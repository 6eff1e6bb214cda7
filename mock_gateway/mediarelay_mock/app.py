"""The mock gateway as an ASGI application: the contract's routes, their media, and pages for people."""

from __future__ import annotations

import base64
import contextlib
import json
from collections.abc import AsyncIterator, Callable
from importlib.resources import as_file, files
from pathlib import PurePath
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, Response
from starlette.routing import Route as WebRoute

from mediarelay import __version__
from mediarelay.contract import Contract, Route, load_contract, project

from .callbacks import Callbacks
from .clock import Clock
from .dialects import DIALECTS, Dialect, Moment
from .examples import SAMPLE
from .handlers import Call, FileLink, Refusal, find_handlers, look_at
from .pages import render_docs, render_index
from .results import SUFFIXES
from .store import Store, Task, usual_seconds

DEFAULT_KEY = "sk-mock"
_MAX_BODY = 64 * 1024**2


class Gateway:
    """One mock gateway and everything that it remembers.

    Args:
        dialect: How it words tasks and errors: a profile of the contract.
        keys: Keys that it knows; each sees its own tasks only.
        clock: Its time.
        webhook_secret: Signs callbacks where given.
        poll_after: Seconds that it asks callers to wait before the next poll, by `Retry-After`; None to ask nothing.
        seconds: How long a task of some kind of media is queued and at work.
        refresh: Every how many seconds it learns of changes, as new-api does every 15; None for at once.

    Raises:
        LookupError: The contract has an operation that the mock cannot do, or there is no such dialect.
    """

    def __init__(
        self,
        dialect: str = "kling",
        *,
        keys: tuple[str, ...] = (DEFAULT_KEY,),
        clock: Clock | None = None,
        webhook_secret: str | None = None,
        poll_after: float | None = None,
        seconds: Callable[[str], tuple[float, float]] = usual_seconds,
        refresh: float | None = None,
    ) -> None:
        if dialect not in DIALECTS:
            raise LookupError(f"there is no dialect {dialect!r}; there are {', '.join(DIALECTS)}")
        self.clock = clock or Clock()
        self.dialect = DIALECTS[dialect]
        self.store = Store(seconds, refresh)
        self.contract = Contract(project(load_contract(), dialect))
        self.callbacks = Callbacks(self.clock, webhook_secret, self.look)
        self._keys = keys
        self._hints = {} if poll_after is None else {"Retry-After": f"{poll_after:g}"}
        self._handlers = find_handlers(self.contract)

    async def answer(self, request: Request) -> Response:
        """Answer any request under the contract's paths."""
        try:
            route, parameters = self._match(request)
            key = self._authenticate(request)
            return await self._run(request, route, parameters, key)
        except _WrongMethod as error:
            status, body = self.dialect.error(405, 1202, f"{request.method} is not allowed here")
            return JSONResponse(body, status, headers={"Allow": error.allow})
        except _Nowhere as error:
            if self.dialect.answers_unknown_paths_with_a_page:
                return HTMLResponse("<!doctype html><title>Dashboard</title>")
            status, body = self.dialect.error(404, 1202, f"there is nothing at {error}")
            return JSONResponse(body, status)
        except ClientDisconnect:  # nobody is there to read an answer
            return Response(status_code=400)
        except Refusal as refusal:
            status, body = self.dialect.error(refusal.status, refusal.code, refusal.message)
            return JSONResponse(body, status)

    def _match(self, request: Request) -> tuple[Route, dict[str, str]]:
        candidates = list(self.contract.match(request.url.path))
        for route, parameters in candidates:
            if request.method == route.method:
                return route, parameters
        if candidates:
            raise _WrongMethod(", ".join(sorted({route.method for route, _ in candidates})))
        raise _Nowhere(request.url.path)

    def _authenticate(self, request: Request) -> str:
        header = request.headers.get("authorization", "")
        if not header:
            raise Refusal(401, 1001, "Authorization is empty")
        scheme, _, key = header.partition(" ")
        if scheme.lower() != "bearer" or key.strip() not in self._keys:
            raise Refusal(401, 1002, "Authorization is invalid: the mock does not know this key")
        return key.strip()

    async def _run(self, request: Request, route: Route, parameters: dict[str, str], key: str) -> Response:
        operation_id = route.operation["operationId"]
        told = request.query_params
        lists = {one["name"] for one in self.contract.parameters(operation_id) if "items" in one["schema"]}
        given = {**{name: told.getlist(name) if name in lists else told[name] for name in told}, **parameters}
        if wrong := self.contract.check_parameters(operation_id, given):
            raise Refusal(400, 1201, f"{wrong[0].where}: {wrong[0].message}")
        body = await self._body(request, operation_id) if "requestBody" in route.operation else None
        call = Call(
            self.contract,
            self.store,
            self.dialect,
            route,
            key,
            str(request.base_url).rstrip("/"),
            request.url.path,
            given,
            body,
            self.clock.now(),
        )
        known = len(self.store)
        status, reply = 200, self._handlers[operation_id](call)
        if isinstance(reply, FileLink):
            return self._file(PurePath(reply.name))
        if wrong := self.contract.check_reply(operation_id, status, reply):
            # Our own fault, never the caller's: say how the reply breaks the contract.
            problem = f"the mock's reply breaks the contract at {wrong[0].where or 'the top'}: {wrong[0].message}"
            _, body = Dialect().error(500, 5000, problem)
            return JSONResponse(body, 500, headers={"x-mock-violation": operation_id})
        if len(self.store) > known and "callbacks" in route.operation:
            self.callbacks.follow(self.store.latest, call.base)
        return JSONResponse(reply, status, headers=self._hints)

    async def _body(self, request: Request, operation_id: str) -> Any:
        raw = await request.body()
        if len(raw) > _MAX_BODY:
            raise Refusal(400, 1200, f"the body has {len(raw)} bytes, more than {_MAX_BODY}")
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        content = self.contract.operations[operation_id].operation["requestBody"]["content"]
        if kind == "multipart/form-data" and kind in content:
            body = await self._form(request, operation_id)
        elif kind == "application/json":
            try:
                body = json.loads(raw)
            except (ValueError, RecursionError) as error:
                raise Refusal(400, 1200, f"the body is not JSON: {error}") from None
        else:
            raise Refusal(400, 1200, f"the body must be sent as {' or '.join(content)}")
        body = self.contract.relax(operation_id, body)
        if wrong := self.contract.check_request(operation_id, body):
            raise Refusal(400, 1201, "; ".join(f"{at}: {message}" if at else message for at, message in wrong[:3]))
        return body

    async def _form(self, request: Request, operation_id: str) -> dict[str, Any]:
        """Read a form as the JSON that it stands for: text by the contract's types, files as Base64."""
        schema = self.contract.resolve(self.contract.request_schema(operation_id))
        body: dict[str, Any] = {}
        async with request.form() as form:
            for name, value in form.items():
                if isinstance(value, str):
                    kind = self.contract.resolve(schema["properties"].get(name, {})).get("type", "string")
                    try:
                        body[name] = value if kind == "string" else json.loads(value)
                    except (ValueError, RecursionError) as error:
                        raise Refusal(400, 1201, f"{name}: {error}") from None
                else:
                    body[name] = base64.b64encode(await value.read()).decode()
        return body

    def look(self, task: Task, base: str) -> Moment:
        """Return a task as it stands now; `base` goes before the links of its result."""
        return look_at(task, self.contract, self.clock.now(), base)

    async def refuse(self, request: Request, error: Exception) -> Response:  # noqa: ARG002
        """Word what the framework itself refuses, a broken form for instance, as this gateway words its errors."""
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

    def _file(self, name: PurePath) -> Response:
        with as_file(files("mediarelay_mock") / "media" / f"sample{name.suffix}") as path:
            return FileResponse(path, media_type=SUFFIXES[name.suffix])

    async def index(self, request: Request) -> Response:  # noqa: ARG002
        """Show people what is here."""
        return HTMLResponse(render_index(self))

    async def docs(self, request: Request) -> Response:  # noqa: ARG002
        """Show the contract."""
        return HTMLResponse(render_docs(self.contract.document, server="/"))

    async def whoami(self, request: Request) -> Response:  # noqa: ARG002
        """Say that this is the mock, where nothing is charged: what the conformance suite may spend depends on it."""
        return JSONResponse({"gateway": "mediarelay-mock", "version": __version__})

    async def document(self, request: Request) -> Response:  # noqa: ARG002
        """Hand out the contract in this gateway's dialect."""
        return JSONResponse(self.contract.document)


class _Nowhere(Exception):
    """No operation stands under that path."""


class _WrongMethod(Exception):
    def __init__(self, allow: str) -> None:
        super().__init__(allow)
        self.allow = allow


def make_app(gateway: Gateway) -> Starlette:
    """Return the application of a gateway."""

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:  # noqa: ARG001
        yield
        await gateway.callbacks.close()

    every = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE"]
    return Starlette(
        exception_handlers={HTTPException: gateway.refuse},
        lifespan=lifespan,
        routes=[
            WebRoute("/", gateway.index, methods=["GET"]),
            WebRoute("/docs", gateway.docs, methods=["GET"]),
            WebRoute("/__mock__", gateway.whoami, methods=["GET"]),
            WebRoute("/openapi.json", gateway.document, methods=["GET"]),
            WebRoute("/media/{task_id}/{name}", gateway.media, methods=["GET"]),
            WebRoute("/{path:path}", gateway.answer, methods=every),
        ],
    )
