"""The gateway under test: how to ask it, and what it has answered."""

from __future__ import annotations

import base64
import time
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

import httpx

from mediarelay.config import LOOPBACK
from mediarelay.contract import Contract, Violation
from mediarelay.lifecycle import FINAL, Reading, read_task
from mediarelay.machine import retry_after
from mediarelay.schedule import Schedule
from mediarelay.transport import to_reply
from mediarelay_client.tasks import find_operation

from .guard import Guard, Ledger


class Exchange(NamedTuple):
    """One request and what came back, the key left out."""

    at: float
    method: str
    path: str
    status: int
    content_type: str
    body: bytes
    reading: Reading
    hint: float | None


class Life(NamedTuple):
    """The life of one task, as far as it was watched."""

    operation_id: str
    submission: Exchange
    polls: list[Exchange]

    @property
    def told(self) -> list[Exchange]:
        """The polls that said something of the task."""
        return [poll for poll in self.polls if poll.reading.dialect and poll.reading.meaning is None]

    @property
    def last(self) -> Reading:
        """The last reading that said something of the task."""
        return [self.submission, *self.told][-1].reading


class Subject:
    """A gateway under test.

    Args:
        contract: What it is judged by.
        base_url: Its address.
        api_key: The key to it.
        budget: How many paid requests are allowed; None chooses none, or no limit on this machine.
        ledger: File of the ledger.
        inputs: Bodies for operations whose examples a real gateway cannot take.
        deadline: Seconds to watch a task at most; by default what the contract gives its kind.
        profile: Which of the contract's profiles the gateway documents, if that is to be judged.
    """

    def __init__(
        self,
        contract: Contract,
        base_url: str,
        api_key: str,
        *,
        budget: int | None = None,
        ledger: Path | None = None,
        inputs: Mapping[str, Any] | None = None,
        deadline: float | None = None,
        profile: str | None = None,
    ) -> None:
        self.contract = contract
        self.is_local = httpx.URL(base_url).host in LOOPBACK
        allowed = budget if budget is not None or self.is_local else 0
        self.guard = Guard(contract, allowed, Ledger(ledger), pause=0.0 if self.is_local else 0.2)
        self._inputs = dict(inputs or {})
        self._deadline = deadline
        self.spoken: Mapping[str, str] = contract.document["x-profiles"][profile] if profile else {}
        self._key = api_key
        self._client = httpx.Client(
            base_url=base_url,
            transport=self.guard,
            timeout=httpx.Timeout(30.0, connect=10.0),
            headers={"User-Agent": "mediarelay-conformance", "Accept": "application/json"},
        )
        self._lives: dict[str, Life | str] = {}

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def ask(self, method: str, path: str, *, key: str | None = "", body: Any = None) -> httpx.Response:
        """Send one request; with the key under test, another key, or (None) without any."""
        headers = {} if key is None else {"Authorization": f"Bearer {key or self._key}"}
        return self._client.request(method, path, json=body, headers=headers)

    def query(self, operation_id: str, task_id: str, *, key: str | None = "") -> Exchange:
        """Ask for a task of an operation."""
        path = self.contract.operations[operation_id].path + "/" + quote(task_id, safe="")
        return self._exchange(operation_id, "GET", path, self.ask("GET", path, key=key))

    def body_for(self, operation_id: str) -> Any | None:
        """Return a body that a gateway can take; None where only the caller can give one (--inputs)."""
        if operation_id in self._inputs:
            return self._inputs[operation_id]
        schema = self.contract.resolve(self.contract.request_schema(operation_id))
        body = dict(schema["examples"][0])
        if self.is_local:
            return body
        media = find_operation(operation_id).media
        for field, rules in media.items():
            if field in body and rules["type"] == "image" and "base64" in rules["accepts"]:
                body[field] = base64.b64encode((files("mediarelay_contract") / "picture.jpg").read_bytes()).decode()
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
        for operation_id, life in self._lives.items():
            if isinstance(life, Life):
                readings = [life.submission.reading, *(poll.reading for poll in life.polls)]
                heard[operation_id] = list(dict.fromkeys(one.dialect for one in readings if one.dialect))
        return heard

    def guess_profiles(self) -> list[str]:
        """List the profiles that everything heard so far would fit."""
        lives = [life for life in self._lives.values() if isinstance(life, Life)]
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

    def fetch(self, url: str, headers: Mapping[str, str]) -> httpx.Response:
        """Fetch a result as a stranger would: without the key, in part."""
        with httpx.Client(timeout=30.0, follow_redirects=True) as client:
            return client.get(url, headers=dict(headers))

    def _live(self, operation_id: str) -> Life | str:
        body = self.body_for(operation_id)
        if body is None:
            return "not run: it needs files or ids of your own (--inputs)"
        if not self.guard.allows():
            return "not run: budget"
        path = self.contract.operations[operation_id].path
        submission = self._exchange(operation_id, "POST", path, self.ask("POST", path, body=body))
        life = Life(operation_id, submission, [])
        if submission.reading.id is None:
            return life
        seconds = find_operation(operation_id).lifecycle["seconds"]
        schedule = Schedule(float(seconds["typical"]))
        deadline = self._deadline or float(seconds["deadline"])
        began = time.monotonic()
        beyond = 0
        while beyond < 2 and time.monotonic() - began < deadline:
            poll = self.query(operation_id, submission.reading.id)
            life.polls.append(poll)
            beyond += poll.reading.state in FINAL
            elapsed = time.monotonic() - began
            pause = poll.hint if poll.hint is not None else schedule.next_poll(elapsed) - elapsed
            time.sleep(0.2 if beyond else min(pause, 1.0) if self.is_local else pause)
        return life

    def _exchange(self, operation_id: str, method: str, path: str, response: httpx.Response) -> Exchange:
        reply = to_reply(response)
        reading = read_task(find_operation(operation_id), reply)
        kind = reply.headers.get("content-type", "").partition(";")[0]
        return Exchange(time.time(), method, path, reply.status, kind, reply.body, reading, retry_after(reply))


def _texts(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [text for inner in value.values() for text in _texts(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in _texts(inner)]
    return [value]
