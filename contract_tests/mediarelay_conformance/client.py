"""Requests to the gateway under test, and what comes back."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import httpx

from mediarelay._core.actions import Request, Response
from mediarelay._core.links import decode, is_data
from mediarelay._core.quoting import redact
from mediarelay._core.response import ParsedResponse, read_file, read_result, read_task, split
from mediarelay._core.submit import request_for, retry_after
from mediarelay._io.recording import Recorder, Recording
from mediarelay_client.tasks import find_operation
from mediarelay_contract.contract import Contract

from .bodies import Bodies, target
from .connection import DIRECT, Connection
from .exchange import Exchange
from .forms import Forms, written
from .guard import Guard
from .limits import REQUEST_SECONDS, Limited, Limits
from .parts import as_parts
from .transport import Transport, read_up_to, within

UNKNOWN_ID = "mediarelay-conformance-no-such-task"
"""The id of a task that no gateway has."""
UNKNOWN_PATH = "mediarelay-conformance-no-such-path"
"""A path that no gateway has."""
WRONG_KEY = "sk-mediarelay-conformance-wrong-key"
_FILE_BYTES = 64 * 1024  # of a result are looked at


class Fetched(NamedTuple):
    """The beginning of a file: status (0 where nothing came), headers, bytes, and in words what came."""

    status: int
    headers: Mapping[str, str]
    content: bytes
    summary: str


class Client:
    """Sends requests to one gateway, through the spending guard.

    Args:
        contract: Says which operations there are.
        base_url: Address of the gateway.
        api_key: The key to it.
        guard: The transport.
        limits: What is left of the run's time and patience.
        bodies: What queries repeat of a submission.
        request_timeout: Seconds that one request may take as a whole.
        recorder: Writes downloads down, which do not pass the guard.
        connection: What else the gateway wants, and how it is reached.
    """

    def __init__(
        self,
        contract: Contract,
        base_url: str,
        api_key: str,
        guard: Guard,
        limits: Limits,
        bodies: Bodies,
        request_timeout: float = REQUEST_SECONDS,
        recorder: Recorder | None = None,
        connection: Connection = DIRECT,
    ) -> None:
        self._connection = connection
        self.forms = Forms()
        self._recorder = recorder
        self._contract = contract
        self._key = api_key
        self._guard = guard
        self._limits = limits
        self._bodies = bodies
        self._request_timeout = request_timeout
        self._client = httpx.Client(
            base_url=base_url,
            transport=guard,
            timeout=httpx.Timeout(request_timeout, connect=min(request_timeout, 10.0)),
            headers={
                "User-Agent": "mediarelay-conformance",
                "Accept": "application/json",
                **connection.headers,
            },
        )
        self._seen: dict[tuple[str, str, str | None], Exchange] = {}

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def request(self, operation_id: str, method: str, path: str, *, key: str | None = "", body: Any = None) -> Exchange:
        """Send one request; with the key under test, another key, or (None) without any. Bytes are sent as they are.

        A submission is written in the form that the gateway takes: where a refusal names another, it is sent once
        more in that one. A free request that is refused for now is patient; one that could be charged is not.

        Raises:
            NotRun: It could be charged and the limit is reached, or the gateway does not respond any more, limits
                requests for good, or the run has lasted as long as it may.
        """
        credentials = find_operation(operation_id).credentials
        if not isinstance(body, Mapping):
            return self._request(operation_id, method, path, key, body, credentials)
        form = self.forms.first(operation_id)
        exchange = self._request(operation_id, method, path, key, written(form, body), credentials)
        if (named := self.forms.following(operation_id, form, exchange)) is not None:
            form = named
            exchange = self._request(operation_id, method, path, key, written(form, body), credentials)
        self.forms.note(operation_id, form, exchange)
        return exchange

    def query(self, operation_id: str, task_id: str, *, key: str | None = "", method: str | None = None) -> Exchange:
        """Query a task of an operation."""
        return self._send(operation_id, self._bodies.query(operation_id, task_id), key=key, method=method)

    def query_bulk(self, operation_id: str, task_ids: list[str]) -> tuple[Exchange, dict[str, ParsedResponse]]:
        """Query several tasks of an operation in one request; return what is reported of each, too."""
        operation = find_operation(operation_id)
        bulk = operation.lifecycle.bulk_query
        assert bulk is not None, f"the contract describes no bulk query for {operation_id}"
        exchange = self._send(operation_id, request_for(bulk.query, task_ids))
        parts = split(operation, Response(exchange.status, exchange.headers, exchange.body))
        return exchange, {name: read_task(operation, part) for name, part in parts.items()}

    def query_unknown_id(self, operation_id: str, *, key: str | None = "") -> Exchange:
        """Query a task that does not exist; operations that share a query share the exchange."""
        request = self._bodies.query(operation_id, UNKNOWN_ID)
        at = (request.method, target(request), key)
        return self._once(at, lambda: self._send(operation_id, request, key=key))

    def request_unknown_path(self, operation_id: str, *, key: str | None = "") -> Exchange:
        """Request a path that does not exist, beside the one of an operation."""
        path = f"/{self._contract.operations[operation_id].path.split('/')[1]}/{UNKNOWN_PATH}"
        return self._once(("GET", path, key), lambda: self.request(operation_id, "GET", path, key=key))

    def follow(self, operation_id: str, poll: Exchange) -> Exchange:
        """Where a finished task names no more than the id of its file, query that, too."""
        operation = find_operation(operation_id)
        if poll.reading.file_id is None or operation.lifecycle.follow_up is None:
            return poll
        file = self._send(operation_id, request_for(operation.lifecycle.follow_up.query, poll.reading.file_id))
        response = Response(file.status, file.headers, file.body)
        return poll._replace(reading=read_file(operation, poll.reading, response))

    def fetch(self, url: str, headers: Mapping[str, str]) -> Fetched:
        """Fetch the beginning of a result without the key; what lies under the gateway's path needs it."""
        if is_data(url):
            return decoded(url)
        try:
            with contextlib.ExitStack() as stack:
                stack.enter_context(within(self._request_timeout))
                if url.startswith("/"):
                    client, headers = self._client, {**headers, "Authorization": f"Bearer {self._key}"}
                else:
                    client = stack.enter_context(
                        httpx.Client(transport=self._downloads(), timeout=self._request_timeout, follow_redirects=True)
                    )
                return _beginning(stack.enter_context(client.stream("GET", url, headers=dict(headers))))
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, UnicodeError) as error:
            return Fetched(0, {}, b"", f"gave no response ({error or type(error).__name__})")

    def _downloads(self) -> httpx.BaseTransport:
        transport = Transport(self._connection)
        return transport if self._recorder is None else Recording(transport, self._recorder)

    def _once(self, at: tuple[str, str, str | None], request: Callable[[], Exchange]) -> Exchange:
        if at not in self._seen or not self._seen[at].status:
            self._seen[at] = request()
        return self._seen[at]

    def _send(
        self, operation_id: str, request: Request, *, key: str | None = "", method: str | None = None
    ) -> Exchange:
        """Send a request of the wrapper's making."""
        body = None if request.body is None else json.loads(request.body)
        return self._request(operation_id, method or request.method, target(request), key, body, request.credentials)

    def _request(
        self, operation_id: str, method: str, path: str, key: str | None, body: Any, credentials: Mapping[str, str]
    ) -> Exchange:
        headers: dict[str, str] = {}
        if key is not None:
            headers = {name: text.format(key=key or self._key) for name, text in credentials.items()}
        headers |= self._bodies.headers(operation_id)
        if isinstance(body, Mapping) and self._contract.is_form(operation_id):
            parts = as_parts(self._contract, operation_id, body)
            request = self._client.build_request(method, path, files=parts, headers=headers)
        else:
            if body is not None:
                headers["Content-Type"] = "application/json"
            content = body if isinstance(body, bytes | None) else json.dumps(body).encode()
            request = self._client.build_request(method, path, content=content, headers=headers)
        is_paid = self._guard.paid_operation(request) is not None
        pauses = iter(self._limits.patience)
        while True:
            self._limits.check()
            exchange = self._exchange(operation_id, method, path, body, self._send_once(request))
            further = dict.fromkeys(self._connection.headers, "…")
            exchange = exchange._replace(credentials={**further, **_shown(credentials, key)})
            if is_paid or exchange.reading.error_kind != "busy":
                return exchange
            if (pause := next(pauses, None)) is None:
                self._limits.give_up()
                raise Limited(f"the gateway limits the rate of requests (HTTP {exchange.status})")
            self._limits.wait(pause if exchange.hint is None else exchange.hint)

    def _send_once(self, request: httpx.Request) -> Response:
        try:
            with within(self._request_timeout):
                response = read_up_to(self._client.send(request, stream=True))
        # No response is one, too, and must not make anybody submit again.
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, UnicodeError) as error:
            self._limits.note(responded=False)
            late = isinstance(error, httpx.ReadTimeout | httpx.WriteTimeout)
            why = f"within {self._request_timeout:g} seconds" if late else f"({error or type(error).__name__})"
            return Response(0, {}, f"no whole response {why}".encode())
        self._limits.note(responded=True)
        return response

    def _exchange(self, operation_id: str, method: str, path: str, sent: Any, response: Response) -> Exchange:
        body = redact(response.body, [self._key])
        leaks = body != response.body
        response = response._replace(body=body)
        operation = find_operation(operation_id)
        reading = (read_task if operation.query else read_result)(operation, response)
        return Exchange(
            time.time(),
            method,
            path,
            sent.decode("utf-8", "replace") if isinstance(sent, bytes) else sent,
            response.status,
            dict(response.headers),
            response.body,
            reading,
            retry_after(response),
            leaks,
        )


def _shown(credentials: Mapping[str, str], key: str | None) -> dict[str, str]:
    """Return headers with a key as one writes them in a shell: keys that are valid stand there by name."""
    if key is None:
        return {}
    name = key if key == WRONG_KEY else "$OTHER_KEY" if key else "$MEDIARELAY_API_KEY"
    return {header: text.format(key=name) for header, text in credentials.items()}


def _beginning(response: httpx.Response) -> Fetched:
    content = bytearray()
    for piece in response.iter_bytes(65536):
        content += piece
        if len(content) > _FILE_BYTES:
            break
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Fetched(response.status_code, headers, bytes(content), f"returned HTTP {response.status_code}")


def decoded(url: str) -> Fetched:
    """Return a file that a link holds itself."""
    try:
        return Fetched(200, {}, decode(url)[1], "holds the file itself")
    except ValueError as error:
        return Fetched(0, {}, b"", f"is damaged ({error})")
