"""Events a second, and the time to the first one: this client, openai's, and httpx-sse on bare httpx, in one run.

A server of bare sockets sends the same chat to all of them.
"""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable, Iterable
from typing import Any

import httpx
import httpx_sse
import openai

from mediarelay import Relay
from tests.raw import Connection, serve_raw

EVENTS = 20_000
ROUNDS = 5
FIRSTS = 60
_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n"
_KEY = "sk-a-key-of-the-usual-length-0123456789"


def _chunk(text: str, finish: str | None = None) -> bytes:
    choice = {"index": 0, "delta": {"content": text}, "logprobs": None, "finish_reason": finish}
    event = {"id": "chatcmpl-a1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
    return b"data: " + json.dumps(event, separators=(",", ":")).encode() + b"\n\n"


def _body(events: int) -> bytes:
    return b"".join(_chunk(f" word{at}") for at in range(events)) + _chunk("", "stop") + b"data: [DONE]\n\n"


def measure() -> dict[str, dict[str, float]]:
    """Return events a second, and the seconds to the first event, by client."""
    body = [_body(EVENTS)]

    def respond(connection: Connection) -> None:
        connection.read()
        connection.write(_HEAD + body[0])

    with serve_raw(respond) as server, httpx.Client(timeout=60) as bare:
        relay = Relay(server.base_url, _KEY, history=False, learn=False)
        client = openai.OpenAI(base_url=f"{server.base_url}/v1", api_key=_KEY, max_retries=0)
        messages: Any = [{"role": "user", "content": "Hello"}]

        def ours(most: int) -> None:
            with relay.openai.stream_chat(model="m", prompt="Hello") as stream:
                _take((event.text for event in stream), most)

        def theirs(most: int) -> None:
            with client.chat.completions.create(model="m", messages=messages, stream=True) as stream:
                _take((event.choices[0].delta.content for event in stream), most)

        def plain(most: int) -> None:
            url, given = f"{server.base_url}/v1/chat/completions", {"model": "m", "messages": messages, "stream": True}
            with httpx_sse.connect_sse(bare, "POST", url, json=given) as source:
                _take((one.data for one in source.iter_sse()), most)

        ways: dict[str, Callable[[int], None]] = {"mediarelay": ours, "openai": theirs, "httpx-sse": plain}
        rates = {name: EVENTS / _best(run, EVENTS * 2, ROUNDS) for name, run in ways.items()}
        body[0] = _body(1)
        firsts = _firsts(ways)
    return {"events/s": rates, "first event, s": firsts}


def _take(events: Iterable[object], most: int) -> None:
    for number, _ in enumerate(events, 1):
        if number >= most:
            return


def _best(run: Callable[[int], None], most: int, rounds: int) -> float:
    return min(_time(run, most) for _ in range(rounds))


def _firsts(ways: dict[str, Callable[[int], None]]) -> dict[str, float]:
    """Take turns, so that a busy moment of the machine is nobody's own."""
    took: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(FIRSTS):
        for name, run in ways.items():
            took[name].append(_time(run, 1))
    return {name: statistics.median(found) for name, found in took.items()}


def _time(run: Callable[[int], None], most: int) -> float:
    began = time.perf_counter()
    run(most)
    return time.perf_counter() - began
