"""The gateway under test: how to ask it, and what it has answered."""

from __future__ import annotations

import base64
import contextlib
import json
import re
import time
from collections.abc import Callable, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode
from uuid import uuid4

import httpx

from mediarelay._core.actions import Reply, Request
from mediarelay._core.links import decode, is_data
from mediarelay._core.quoting import redact
from mediarelay._core.response import FINAL, Reading, read_file, read_result, read_task, split
from mediarelay._core.schedule import Schedule
from mediarelay._core.submit import ask_request, kept_of, query_request, retry_after
from mediarelay._io.gateway import LOOPBACK, origin_of
from mediarelay_client.tasks import find_operation
from mediarelay_contract.contract import Contract, Violation

from .exchange import Exchange
from .forms import Forms, written
from .guard import Guard
from .ledger import Ledger
from .limits import REQUEST_SECONDS, RUN_SECONDS, TASK_SECONDS, Clock, Limited, Limits
from .receiver import Receiver
from .refusals import refusal_of
from .wire import make_transport, read_up_to, within

NOBODYS = "mediarelay-conformance-no-such-task"
"""The id of a task that no gateway has."""
NOWHERE = "mediarelay-conformance-no-such-path"
"""A path that no gateway has."""
WRONG_KEY = "sk-mediarelay-conformance-nobodys-key"
_LOOKED_AT = 64 * 1024  # bytes of a result
CLOCK = Clock()
"""What the suite waits by; tests put another one here."""


class Life(NamedTuple):
    """The life of one task, as far as it was watched.

    Attributes:
        operation_id: What submitted it.
        submission: The submission.
        polls: All queries with the key that submitted it.
        strangers: Queries by others: without a key, with a wrong one, with another account's.
        keeps_id: Whether the gateway finds the task by the caller's own id; None where that was not seen.
    """

    operation_id: str
    submission: Exchange
    polls: list[Exchange]
    strangers: dict[str, Exchange]
    keeps_id: bool | None = None

    @property
    def watched(self) -> float:
        """Seconds from the submission to the last poll."""
        return self.polls[-1].at - self.submission.at if self.polls else 0.0

    @property
    def told(self) -> list[Exchange]:
        """The polls that said something of the task."""
        return [poll for poll in self.polls if poll.reading.dialect and poll.reading.meaning is None]

    @property
    def ended(self) -> Exchange | None:
        """The first poll that told the end."""
        return next((poll for poll in self.told if poll.reading.state in FINAL), None)

    @property
    def last(self) -> Reading:
        """The last reading that said something of the task."""
        return [self.submission, *self.told][-1].reading


class Fetched(NamedTuple):
    """The beginning of a file: status (0 where nothing came), headers, bytes, and in words what came."""

    status: int
    headers: Mapping[str, str]
    content: bytes
    told: str


class Subject:
    """A gateway under test.

    Args:
        contract: What it is judged by.
        base_url: Its address.
        api_key: The key to it.
        is_mock: Whether it is the mock, which charges nothing.
        budget: How many paid requests are allowed; None chooses none, or no limit on the mock.
        ledger: File of the ledger.
        inputs: Bodies for operations whose examples a real gateway cannot take.
        deadline: Seconds to watch a task at most; by default what the contract gives its kind.
        profile: Which of the contract's profiles the gateway documents, if that is to be judged.
        other_key: A valid key of another account.
        callback_url: Address under which the gateway reaches this machine, for callbacks.
        callback_port: Where this machine listens for them.
        request_timeout: Seconds that one request may take as a whole.
        time_limit: Seconds that the run may take; by default an hour, and half an hour more for each task of the
            budget.
    """

    def __init__(
        self,
        contract: Contract,
        base_url: str,
        api_key: str,
        *,
        is_mock: bool = False,
        budget: int | None = None,
        ledger: Path | None = None,
        inputs: Mapping[str, Any] | None = None,
        deadline: float | None = None,
        profile: str | None = None,
        other_key: str | None = None,
        callback_url: str | None = None,
        callback_port: int = 0,
        request_timeout: float = REQUEST_SECONDS,
        time_limit: float | None = None,
    ) -> None:
        self.contract = contract
        self.base_url = base_url
        self.is_mock = is_mock
        self.is_local = httpx.URL(base_url).host in LOOPBACK
        allowed = budget if budget is not None or is_mock else 0
        self.limits = Limits(
            time_limit or RUN_SECONDS + TASK_SECONDS * (allowed or 0), 0.0 if self.is_local else 0.2, CLOCK
        )
        self.guard = Guard(contract, allowed, Ledger(ledger, origin(base_url)), limits=self.limits)
        self._inputs = dict(inputs or {})
        self._deadline = deadline
        self.spoken: Mapping[str, str] = contract.document["x-profiles"][profile] if profile else {}
        self.other_key = other_key
        reachable = self.is_local or callback_url is not None
        self.receiver = Receiver(callback_port, callback_url) if reachable else None
        self._key = api_key
        self._client = httpx.Client(
            base_url=base_url,
            transport=self.guard,
            timeout=httpx.Timeout(request_timeout, connect=min(request_timeout, 10.0)),
            headers={"User-Agent": "mediarelay-conformance", "Accept": "application/json"},
        )
        self._request_timeout = request_timeout
        self.forms = Forms()
        self._lives: dict[str, Life | str] = {}
        self._nobodys: dict[tuple[str, str, str | None], Exchange] = {}

    def close(self) -> None:
        """Close the connections."""
        self._client.close()
        if self.receiver is not None:
            self.receiver.close()

    def ask(self, operation_id: str, method: str, path: str, *, key: str | None = "", body: Any = None) -> Exchange:
        """Send one request; with the key under test, another key, or (None) without any. Bytes are sent as they are.

        A submission is written in the form that the gateway takes: where a refusal asks for another, it is sent once
        more in that one. A free request that is told to come back later is patient; one that could be charged is not.

        Raises:
            NotRun: It could be charged and the limit is reached, or the gateway does not respond any more, limits
                requests for good, or the run has lasted as long as it may.
        """
        credentials = find_operation(operation_id).credentials
        if not isinstance(body, Mapping):
            return self._ask(operation_id, method, path, key, body, credentials)
        form = self.forms.first(operation_id)
        exchange = self._ask(operation_id, method, path, key, written(form, body), credentials)
        if (named := self.forms.following(operation_id, form, exchange)) is not None:
            form = named
            exchange = self._ask(operation_id, method, path, key, written(form, body), credentials)
        self.forms.note(operation_id, form, exchange)
        return exchange

    def _ask(
        self, operation_id: str, method: str, path: str, key: str | None, body: Any, credentials: Mapping[str, str]
    ) -> Exchange:
        headers: dict[str, str] = {}
        if key is not None:
            headers = {name: text.format(key=key or self._key) for name, text in credentials.items()}
        if body is not None:
            headers["Content-Type"] = "application/json"
        content = body if isinstance(body, bytes | None) else json.dumps(body).encode()
        request = self._client.build_request(method, path, content=content, headers=headers)
        is_paid = self.guard.paid_operation(request) is not None
        pauses = iter(self.limits.patience)
        while True:
            self.limits.check()
            exchange = self._exchange(operation_id, method, path, body, self._send_once(request))
            if is_paid or exchange.reading.meaning != "busy":
                return exchange
            if (pause := next(pauses, None)) is None:
                self.limits.give_up()
                raise Limited(f"the gateway limits how often it is asked (HTTP {exchange.status})")
            self.limits.wait(pause if exchange.hint is None else exchange.hint)

    def _send_once(self, request: httpx.Request) -> Reply:
        try:
            with within(self._request_timeout):
                reply = read_up_to(self._client.send(request, stream=True))
        # No response is one, too, and must not make anybody submit again.
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, UnicodeError) as error:
            self.limits.note(responded=False)
            late = isinstance(error, httpx.ReadTimeout | httpx.WriteTimeout)
            why = f"within {self._request_timeout:g} seconds" if late else f"({error or type(error).__name__})"
            return Reply(0, {}, f"no whole response {why}".encode())
        self.limits.note(responded=True)
        return reply

    def ask_for_nobodys(self, operation_id: str, *, key: str | None = "") -> Exchange:
        """Ask for a task that does not exist; operations that are asked for alike are asked for once."""
        request = self._query_request(operation_id, NOBODYS)
        at = (request.method, _target(request), key)
        return self._once(at, lambda: self._send(operation_id, request, key=key))

    def ask_for_nothing(self, operation_id: str, *, key: str | None = "") -> Exchange:
        """Ask for a path that does not exist, beside the one of an operation."""
        path = f"/{self.contract.operations[operation_id].path.split('/')[1]}/{NOWHERE}"
        return self._once(("GET", path, key), lambda: self.ask(operation_id, "GET", path, key=key))

    def _once(self, at: tuple[str, str, str | None], ask: Callable[[], Exchange]) -> Exchange:
        if at not in self._nobodys or not self._nobodys[at].status:
            self._nobodys[at] = ask()
        return self._nobodys[at]

    def query(self, operation_id: str, task_id: str, *, key: str | None = "", method: str | None = None) -> Exchange:
        """Ask for a task of an operation."""
        return self._send(operation_id, self._query_request(operation_id, task_id), key=key, method=method)

    def _query_request(self, operation_id: str, task_id: str) -> Request:
        operation = find_operation(operation_id)
        keeps = operation.asks is not None and operation.asks.keep
        kept = kept_of(operation, self.body_for(operation_id) or {}) if keeps else None
        return query_request(operation, task_id, kept)

    def query_many(self, operation_id: str, task_ids: list[str]) -> tuple[Exchange, dict[str, Reading]]:
        """Ask for several tasks of an operation in one request; return what was said of each, too."""
        operation = find_operation(operation_id)
        exchange = self._send(operation_id, ask_request(operation.lifecycle["bulk_query"]["ask"], task_ids))
        replies = split(operation, Reply(exchange.status, exchange.headers, exchange.body))
        return exchange, {name: read_task(operation, reply) for name, reply in replies.items()}

    def body_for(self, operation_id: str) -> Any | None:
        """Return a body that a gateway can take; None where only the caller can give one (--inputs)."""
        if operation_id in self._inputs:
            return self._inputs[operation_id]
        if "requestBody" not in self.contract.operations[operation_id].operation:
            return {}
        schema = self.contract.resolve(self.contract.request_schema(operation_id))
        body = dict(schema["examples"][0])
        if self.is_mock:
            return body
        media = find_operation(operation_id).media
        for field, rules in media.items():
            if field in body and rules["type"] == "image" and "base64" in rules["accepts"]:
                body[field] = base64.b64encode((files("mediarelay_conformance") / "picture.jpg").read_bytes()).decode()
        invented = any(isinstance(value, str) and "example.com" in value for value in _texts(body))
        return None if invented or {"video_id", "session_id", "audio_id"} & body.keys() else body

    def life(self, operation_id: str) -> Life | str:
        """Submit once, watch every poll to the end and beyond; a text says why that was not done."""
        if operation_id not in self._lives:
            self._lives[operation_id] = self._live(operation_id)
        return self._lives[operation_id]

    def dialects(self) -> dict[str, list[str]]:
        """Return the dialects that each operation was heard to speak, on submission and then on queries."""
        heard: dict[str, list[str]] = {}
        for operation_id, life in self.lives().items():
            readings = [life.submission.reading, *(poll.reading for poll in life.polls)]
            heard[operation_id] = list(dict.fromkeys(one.dialect for one in readings if one.dialect))
        return heard

    def durations(self) -> dict[str, dict[str, Any]]:
        """Return for each operation the seconds from its submission to its known end, beside what is usual."""
        return {
            name: {
                "seconds": round(life.ended.at - life.submission.at, 3),
                "state": life.ended.reading.state,
                **find_operation(name).lifecycle["seconds"],
            }
            for name, life in self.lives().items()
            if life.ended is not None
        }

    def dropped(self) -> dict[str, list[str]]:
        """Return the fields that each operation was sent and that the gateway was seen not to keep."""
        return {
            name: [find_operation(name).lifecycle["id_field"]]
            for name, life in self.lives().items()
            if life.keeps_id is False
        }

    def guess_profiles(self) -> list[str]:
        """List the profiles that everything heard so far would fit, but for families with dialects of their own."""
        lives = [life for name, life in self.lives().items() if "dialects" not in find_operation(name).lifecycle]
        submits = {life.submission.reading.dialect for life in lives}
        queries = {poll.reading.dialect for life in lives for poll in life.polls if poll.reading.meaning is None}
        return [
            name
            for name, spoken in self.contract.document["x-profiles"].items()
            if lives and submits <= {spoken["submit"]} and queries <= {spoken["query"], spoken.get("before_first_poll")}
        ]

    def check_reply(self, operation_id: str, exchange: Exchange) -> list[Violation]:
        """List what the contract has against a reply, in the dialect that it is written in."""
        dialect = self.contract.document["x-dialects"].get(exchange.reading.dialect or "", {})
        shapes = list(dialect.get("replaces", {}).values())
        if not shapes:
            return self.contract.check_reply(operation_id, exchange.status, exchange.reading.raw)
        return [wrong for shape in shapes for wrong in self.contract.check_schema(shape, exchange.reading.raw)]

    def documented(self, operation_id: str, *moments: str) -> set[str]:
        """Return the dialects that the profile gives an operation at these moments; a family of its own has its own."""
        spoken = find_operation(operation_id).lifecycle.get("dialects")
        return set(spoken or (self.spoken[moment] for moment in moments if moment in self.spoken))

    def answers_queries(self, operation_id: str, dialect: str | None) -> bool:
        """Whether queries for that operation's tasks may be answered in that dialect."""
        if "dialects" in (lifecycle := find_operation(operation_id).lifecycle):
            return dialect in lifecycle["dialects"]
        profiles = self.contract.document["x-profiles"].values()
        return dialect in {spoken.get(key) for spoken in profiles for key in ("query", "before_first_poll")}

    def words(self, dialect: str | None) -> set[str]:
        """Return the words for states that the contract documents for a dialect, as they are spelt there."""
        entry = self.contract.document["x-dialects"].get(dialect or "", {})
        path = re.findall(r"\w+", entry.get("status", ""))
        found: set[str] = set()
        for name in entry.get("replaces", {}).values():
            schema = self.contract.document["components"]["schemas"][name]
            for part in path:
                schema = self.contract.resolve(schema).get("properties", {}).get(part, {})
            schema = self.contract.resolve(schema)
            found |= {
                word
                for one in (schema, *schema.get("anyOf", []))
                for word in self.contract.resolve(one).get("enum", [])
            }
        return found

    def fetch(self, url: str, headers: Mapping[str, str]) -> Fetched:
        """Fetch the beginning of a result as a stranger would; what lies under the gateway's path is for its key."""
        if is_data(url):
            return _decoded(url)
        try:
            with contextlib.ExitStack() as stack:
                stack.enter_context(within(self._request_timeout))
                if url.startswith("/"):
                    client, headers = self._client, {**headers, "Authorization": f"Bearer {self._key}"}
                else:
                    client = stack.enter_context(
                        httpx.Client(transport=make_transport(), timeout=self._request_timeout, follow_redirects=True)
                    )
                return _beginning(stack.enter_context(client.stream("GET", url, headers=dict(headers))))
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, UnicodeError) as error:
            return Fetched(0, {}, b"", f"gave no response ({error or type(error).__name__})")

    def lives(self) -> dict[str, Life]:
        """Return the lives that were watched."""
        return {name: life for name, life in self._lives.items() if isinstance(life, Life)}

    def _live(self, operation_id: str) -> Life | str:
        body = self.body_for(operation_id)
        if body is None:
            return "not run: it needs files or ids of your own (--inputs)"
        if not self.guard.allows():
            return "not run: budget"
        if self.receiver is not None and self.calls_back(operation_id):
            body = {**body, "callback_url": self.receiver.url(operation_id)}
        path = self._path_for(operation_id)
        if path is None:
            return "not run: it needs an id of your own in its path"
        field = find_operation(operation_id).lifecycle.get("id_field")
        if field:
            body = {field: f"mediarelay-conformance-{uuid4().hex}", **body}
        method = self.contract.operations[operation_id].method
        submission = self.ask(operation_id, method, path, body=body if method != "GET" else None)
        if (reason := refusal_of(self.contract, submission)) is not None:
            return reason
        life = Life(operation_id, submission, [], {})
        if submission.reading.id is not None:
            self._watch(life, submission.reading.id)
            if field:
                life = life._replace(keeps_id=self._keeps_id(life, str(body[field])))
        return life

    def _keeps_id(self, life: Life, external_id: str) -> bool | None:
        reading = self.query(life.operation_id, external_id).reading
        if reading.meaning is None:
            return True if reading.id == life.submission.reading.id else None
        return False if reading.meaning in ("missing", "rejected") else None

    def _watch(self, life: Life, task_id: str) -> None:
        """Ask to the end, and twice beyond it; in between, ask as others would."""
        seconds = find_operation(life.operation_id).lifecycle["seconds"]
        schedule = Schedule(float(seconds["typical"]))
        deadline = self._deadline or float(seconds["deadline"])
        clock = self.limits.clock
        began = clock.now()
        beyond = 0
        late = False
        # The last look is at the deadline itself; those beyond the end are taken whatever the time.
        while beyond < 2 and (beyond or not late):
            late = clock.now() - began >= deadline
            poll = self._follow(life.operation_id, self.query(life.operation_id, task_id))
            life.polls.append(poll)
            beyond += bool(beyond) or poll.reading.state in FINAL
            elapsed = clock.now() - began
            pause = poll.hint if poll.hint is not None else schedule.next_poll(elapsed) - elapsed
            pause = 0.2 if beyond else min(pause, 1.0) if self.is_mock else pause
            clock.sleep(pause if beyond else max(0.0, min(pause, deadline - (clock.now() - began))))
        others = {"no key": None, "a wrong key": WRONG_KEY}
        for who, key in (others | ({"another key": self.other_key} if self.other_key else {})).items():
            life.strangers[who] = self.query(life.operation_id, task_id, key=key)

    def _follow(self, operation_id: str, poll: Exchange) -> Exchange:
        """Where a finished task tells no more than the id of its file, ask for that, too."""
        if poll.reading.file_id is None:
            return poll
        operation = find_operation(operation_id)
        file = self._send(operation_id, ask_request(operation.lifecycle["follow_up"]["ask"], poll.reading.file_id))
        reply = Reply(file.status, file.headers, file.body)
        return poll._replace(reading=read_file(operation, poll.reading, reply))

    def _send(
        self, operation_id: str, request: Request, *, key: str | None = "", method: str | None = None
    ) -> Exchange:
        """Send a request of the wrapper's making."""
        body = None if request.body is None else json.loads(request.body)
        return self._ask(operation_id, method or request.method, _target(request), key, body, request.credentials)

    def calls_back(self, operation_id: str) -> bool:
        """Whether the contract describes callbacks of that operation."""
        return "callbacks" in self.contract.operations[operation_id].operation

    def _path_for(self, operation_id: str) -> str | None:
        """Return the path with the examples of its parameters; any id will do on the mock, and none elsewhere."""
        path = self.contract.operations[operation_id].path
        query: dict[str, str] = {}
        for parameter in self.contract.parameters(operation_id):
            value = parameter.get("example", "8" * 18 if self.is_mock else None)
            if parameter["in"] == "path":
                if value is None:
                    return None
                path = path.replace(f"{{{parameter['name']}}}", quote(value, safe=""))
            elif parameter.get("required") and "example" in parameter:
                query[parameter["name"]] = parameter["example"]
        return _target(Request("", path, query))

    def _exchange(self, operation_id: str, method: str, path: str, sent: Any, reply: Reply) -> Exchange:
        body = redact(reply.body, [self._key])
        leaks = body != reply.body
        reply = reply._replace(body=body)
        reading = (read_task if find_operation(operation_id).asks else read_result)(find_operation(operation_id), reply)
        return Exchange(
            time.time(),
            method,
            path,
            sent.decode("utf-8", "replace") if isinstance(sent, bytes) else sent,
            reply.status,
            dict(reply.headers),
            reply.body,
            reading,
            retry_after(reply),
            leaks,
        )


def _beginning(response: httpx.Response) -> Fetched:
    content = bytearray()
    for piece in response.iter_bytes(65536):
        content += piece
        if len(content) > _LOOKED_AT:
            break
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Fetched(response.status_code, headers, bytes(content), f"was answered HTTP {response.status_code}")


def _decoded(url: str) -> Fetched:
    try:
        return Fetched(200, {}, decode(url)[1], "holds the file itself")
    except ValueError as error:
        return Fetched(0, {}, b"", f"is damaged ({error})")


def origin(base_url: str) -> str:
    """Return the origin of an address as text."""
    scheme, host, port = origin_of(base_url)
    return f"{scheme}://{host}:{port}"


def _target(request: Request) -> str:
    return request.path + ("?" + urlencode(request.query, doseq=True) if request.query else "")


def _texts(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [text for inner in value.values() for text in _texts(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in _texts(inner)]
    return [value]
