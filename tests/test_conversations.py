"""Conversations over WebSockets: through the wrapper and the generated functions, with threads and with asyncio."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection, serve
from websockets.typing import Subprotocol

import mediarelay._io.connecting
from mediarelay import AsyncRelay, Relay, errors
from mediarelay._core.money import PriceList, Prices
from mediarelay_client import AuthenticatedClient
from mediarelay_client import errors as client_errors
from mediarelay_client.api.openai import openai_connect_realtime
from mediarelay_client.models import OpenaiRealtimeCreateResponse, OpenaiRealtimeResponseEvent
from mediarelay_mock.clock import ManualClock
from mediarelay_mock.testing import KEY, Running, SharedClock

from . import commands
from .raw import serve_raw
from .test_streams import ENOUGH, says

TEXT = "Kätzchen 猫"
ITEM = {
    "type": "conversation.item.create",
    "item": {"type": "message", "role": "user", "content": [{"type": "input_text", "text": f"mock:say {TEXT}"}]},
}
CREATE = {"type": "response.create"}
DONE = {
    "type": "response.done",
    "response": {"status": "completed", "usage": {"total_tokens": 3, "input_tokens": 1, "output_tokens": 2}},
}
PIECE = {"type": "response.output_text.delta", "delta": "A c"}


@pytest.fixture(params=["threads", "asyncio"])
def how(request: pytest.FixtureRequest) -> str:
    """Which of the two is used."""
    name: str = request.param
    return name


Server = Callable[[ServerConnection], object]


@contextlib.contextmanager
def speaking(server: Server) -> Iterator[str]:
    """Serve a WebSocket by a function, which may leave when it likes; yield its address."""

    def choose(_: ServerConnection, offered: Any) -> Subprotocol | None:
        return Subprotocol("realtime") if "realtime" in offered else None

    def handle(connection: ServerConnection) -> None:
        with contextlib.suppress(ConnectionClosed):
            server(connection)

    quiet = logging.Logger("quiet", logging.CRITICAL)
    with serve(handle, "127.0.0.1", 0, select_subprotocol=choose, compression=None, logger=quiet) as listener:
        thread = threading.Thread(target=listener.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.socket.getsockname()[1]}"
        listener.shutdown()


def sends(*events: Any, after: int = 1, code: int | None = 1000) -> Server:
    """Return a server that sends these after so many events of the client's, and closes with a code, or just goes."""

    def server(connection: ServerConnection) -> None:
        connection.send('{"type": "session.created", "session": {}}')
        for _ in range(after):
            connection.recv()
        for event in events:
            connection.send(event if isinstance(event, str | bytes) else json.dumps(event))
        if code is None:
            connection.socket.close()
        else:
            connection.close(code, "so it is")

    return server


class Talked:
    """What one conversation came to."""

    def __init__(self) -> None:
        self.conversation: Any = None
        self.events: list[Any] = []
        self.error: errors.RelayError | None = None

    @property
    def names(self) -> list[Any]:
        """What the events are called."""
        return [event.name for event in self.events]


def talk(how: str, base_url: str, *said: Any, until: str = "", options: Any = None, **given: Any) -> Talked:
    """Open a conversation, say something, and listen until an event of this name, or the end."""
    talked = Talked()
    given = {"model": "gpt-realtime", **given}

    def with_threads() -> None:
        with Relay(base_url, KEY, **(options or {})) as relay, relay.openai.realtime(**given) as conversation:
            talked.conversation = conversation
            for event in said:
                conversation.send(event)
            for event in conversation:
                talked.events.append(event)
                if event.name == until:
                    break

    async def with_asyncio() -> None:
        async with (
            AsyncRelay(base_url, KEY, **(options or {})) as relay,
            relay.openai.realtime(**given) as conversation,
        ):
            talked.conversation = conversation
            for event in said:
                await conversation.send(event)
            async for event in conversation:
                talked.events.append(event)
                if event.name == until:
                    break

    try:
        with_threads() if how == "threads" else asyncio.run(with_asyncio())
    except errors.RelayError as error:
        talked.error = error
    return talked


# -- what is said


@pytest.mark.parametrize("beta", [False, True])
def test_a_text_is_answered(beta: bool, kling_mock: Running, how: str) -> None:
    """Typed events come until the answer is done, with its text and tokens, in the names of the beta on request."""
    given = {"open_ai_beta": "realtime=v1"} if beta else {}
    talked = talk(how, kling_mock.base_url, ITEM, CREATE, until="response.done", **given)
    assert talked.error is None
    assert talked.names[0] == "session.created"
    assert ("response.text.done" if beta else "response.output_text.done") in talked.names
    assert "".join(event.text for event in talked.events) == TEXT
    assert isinstance(talked.events[-1].model, OpenaiRealtimeResponseEvent)
    assert all(event.model is not None for event in talked.events)
    assert talked.conversation.usage == (21, 5, 0, None)
    assert talked.conversation.request_id


def test_answers_follow_one_another(kling_mock: Running) -> None:
    """A conversation goes on after an answer, models are sent as mappings are, and what was used adds up."""
    with Relay(kling_mock.base_url, KEY) as relay, relay.openai.realtime(model="gpt-realtime") as conversation:
        for _ in range(2):
            conversation.send(OpenaiRealtimeCreateResponse(type_="response.create"))
            assert next(event for event in conversation if event.name == "response.done").data["response"]["output"]
        assert conversation.usage == (42, 10, 0, None)


@pytest.mark.parametrize(("most", "opened", "said"), [(0, 0, 0), (1, 1, 1), (2, 1, 2)])
def test_a_limit_counts_the_answers(most: int, opened: int, said: int, how: str) -> None:
    """Each answer that is requested may be charged: the one beyond the limit is not requested, nor is a first one."""
    heard: list[list[str | bytes]] = []

    def server(connection: ServerConnection) -> None:
        heard.append([])
        for text in connection:
            heard[-1].append(text)

    with speaking(server) as base_url:
        talked = talk(how, base_url, ITEM, *[CREATE] * 3, options={"max_paid": most})
    assert isinstance(talked.error, errors.BudgetExceeded)
    assert len(heard) == opened
    assert (
        sum(b"response.create" in text.encode() for texts in heard for text in texts if isinstance(text, str)) == said
    )


def test_a_limit_of_cost_counts_the_answers(kling_mock: Running, how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each further answer costs what the first one was booked with; one beyond the limit is not requested."""
    listed = PriceList({"gpt-realtime": {"quota_type": 1, "model_price": 0.1}}, {"default": 1}, [])
    monkeypatch.setattr("mediarelay._io.prices.KeptPrices.fresh", lambda _: Prices(listed))
    options: dict[str, Any] = {"max_cost": 0.2}
    talked = talk(how, kling_mock.base_url, ITEM, *[CREATE] * 3, options=options)
    assert isinstance(talked.error, errors.BudgetExceeded)
    assert "0.2 may have been spent" in str(talked.error)


def test_the_key_is_offered_and_shown_nowhere(how: str, caplog: pytest.LogCaptureFixture) -> None:
    """The key travels in header and subprotocol, and is in no repr, log, event or error, though it is repeated."""
    heads: list[Any] = []

    def server(connection: ServerConnection) -> None:
        assert connection.request is not None
        heads.append(connection.request.headers)
        sends({"type": "error", "error": {"message": f"your key {KEY}", "type": "x", "code": "y"}}, code=1011)(
            connection
        )

    with caplog.at_level(logging.DEBUG), speaking(server) as base_url:
        talked = talk(how, base_url, CREATE)
    assert heads[0]["Authorization"] == f"Bearer {KEY}"
    assert heads[0]["Sec-WebSocket-Protocol"] == f"realtime, openai-insecure-api-key.{KEY}"
    assert talked.error is not None
    seen = repr((talked.conversation, vars(talked.conversation), talked.events, talked.error, vars(talked.error)))
    assert "your key" in seen
    assert KEY not in seen + caplog.text


def test_messages_that_nobody_knows_stay_as_they_are(how: str) -> None:
    """Unknown events, texts that are no JSON and bytes come as they are, without a model."""
    new = {"type": "vendor.new", "x": [1, None]}
    with speaking(sends(new, "no JSON", json.dumps(PIECE).encode(), DONE)) as base_url:
        talked = talk(how, base_url, CREATE)
    assert talked.error is None
    assert (talked.events[1].name, talked.events[1].data, talked.events[1].model) == ("vendor.new", new, None)
    assert (talked.events[2].name, talked.events[2].data) == (None, "no JSON")
    assert talked.events[3].text == "A c"


@pytest.mark.parametrize("event", [{"type": "nonsense"}, {"type": "session.update"}, {}, "text", {"type": 5}, None])
def test_what_breaks_the_contract_is_not_sent(event: Any, kling_mock: Running, how: str) -> None:
    """An event that the contract does not know, or that breaks it, is refused before it is sent."""
    error = talk(how, kling_mock.base_url, event).error
    assert isinstance(error, errors.InvalidInput)
    assert "Nothing was sent" in str(error)


def test_unknown_events_are_sent_where_that_is_wanted(kling_mock: Running, how: str) -> None:
    """With validate=False whatever has a type is sent, and the gateway's error is an event like others."""
    options = {"validate": False}
    talked = talk(how, kling_mock.base_url, {"type": "nonsense"}, ITEM, CREATE, until="response.done", options=options)
    assert talked.error is None
    assert "error" in talked.names


# -- how it ends


ERROR = {
    "type": "error",
    "event_id": "evt_1",
    "error": {"message": "no channel", "type": "new_api_error", "code": "x1"},
}


@pytest.mark.parametrize(
    ("server", "said"),
    {
        "closed in an answer": (sends(PIECE), "closed it with code 1000"),
        "closed before an answer": (sends(), "closed it with code 1000"),
        "closed with a fault": (sends(PIECE, DONE, code=1011), "code 1011"),
        "gone": (sends(PIECE, code=None), "broke off"),
        "an error and the end": (sends(ERROR), "no channel"),
        "bytes that are no text": (sends(PIECE, "\ud83d".encode("utf-8", "surrogatepass"), code=None), "broke off"),
    }.values(),
    ids=["within", "before", "fault", "gone", "error", "bytes"],
)
def test_a_conversation_that_ends_early_keeps_what_came(server: Server, said: str, how: str) -> None:
    """Where the connection ends before the answer that is owed, that is an error with what came, and why."""
    began = time.monotonic()
    with speaking(server) as base_url:
        talked = talk(how, base_url, CREATE)
    error = talked.error
    assert isinstance(error, errors.StreamIncomplete)
    assert said in str(error)
    assert error.code == ("x1" if said == "no channel" else None)
    if PIECE["type"] in talked.names and "1011" not in said:
        assert error.text == "A c"
        assert any(event.data == PIECE for event in error.events)
    assert time.monotonic() - began < ENOUGH


def test_what_is_no_websocket_after_all_ends(how: str) -> None:
    """Bytes that are no frames end a conversation as a fault of the other side does."""
    head = b"HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n"
    with serve_raw(says(b"<html>" * 99, head=head)) as server:
        error = talk(how, server.base_url).error
    assert isinstance(error, errors.StreamIncomplete)
    assert "1002" in str(error)


def test_a_conversation_that_is_over_just_ends(how: str) -> None:
    """After whole answers a close is no error, and nothing more can be sent."""
    with speaking(sends(PIECE, DONE)) as base_url:
        talked = talk(how, base_url, CREATE)
        assert talked.error is None
        assert talked.names == ["session.created", PIECE["type"], "response.done"]
    assert talked.conversation.usage == (1, 2, None, None)


def test_a_gateway_that_owes_an_answer_and_says_nothing_is_left(how: str) -> None:
    """Silence ends a conversation only where an answer is owed; what is only listened to may last."""

    def server(connection: ServerConnection) -> None:
        connection.send('{"type": "session.created", "session": {}}')
        connection.recv()
        connection.recv()

    began = time.monotonic()
    with speaking(server) as base_url:
        error = talk(how, base_url, CREATE, options={"request_timeout": 0.3}).error
        with Relay(base_url, KEY, request_timeout=0.1) as relay, relay.openai.realtime(model="m") as conversation:
            conversation.receive()
            with pytest.raises(TimeoutError):
                conversation.receive(timeout=0.3)
    assert isinstance(error, errors.StreamIncomplete)
    assert "fell silent" in str(error)
    assert time.monotonic() - began < ENOUGH


@pytest.mark.parametrize("mute", [False, True])
def test_leaving_early_hangs_nowhere(mute: bool, how: str) -> None:
    """A conversation is left at once, with a thousand events unread, or where the other side answers no close."""
    over = threading.Event()

    def server(connection: ServerConnection) -> None:
        sends(*([PIECE] * 2000), code=1000 if not mute else None)(connection)

    def silent(connection: ServerConnection) -> None:
        connection.send(json.dumps(PIECE))
        over.wait(ENOUGH)

    began = time.monotonic()
    with speaking(silent if mute else server) as base_url:
        talked = talk(how, base_url, CREATE, until=str(PIECE["type"]))
        over.set()
    assert talked.error is None
    assert time.monotonic() - began < ENOUGH
    assert not [one for one in threading.enumerate() if "background" in one.name]


# -- what is refused


@pytest.mark.parametrize(
    ("status", "body", "kind", "said"),
    [
        (
            "401 No",
            b'{"error": {"message": "Invalid token", "type": "new_api_error"}}',
            errors.AuthenticationError,
            "token",
        ),
        (
            "403 No",
            b'{"error": {"message": "quota", "code": "insufficient_user_quota"}}',
            errors.QuotaExceeded,
            "quota",
        ),
        ("404 No", b'{"error": {"message": "Invalid URL (GET /v1/realtime)"}}', errors.SubmitRejected, "Invalid URL"),
        ("400 No", b'{"error": {"message": "no model"}}', errors.SubmitRejected, "no model"),
        ("404 No", b"<!doctype html><title>Nothing here</title>", errors.SubmitRejected, "Nothing here"),
        ("200 OK", b"<!doctype html><title>A shop</title>", errors.SubmitRejected, "A shop"),
        ("200 OK", b'{"object": "list", "data": []}', errors.UnexpectedResponse, '"object": "list"'),
        ("502 No", b"<title>Bad Gateway</title>", errors.UnexpectedResponse, "Bad Gateway"),
        ("426 Upgrade", b"", errors.SubmitRejected, "426"),
    ],
)
def test_who_is_not_let_in_is_told_why(status: str, body: bytes, kind: type, said: str, how: str) -> None:
    """A refusal of the handshake is the error that every other call raises, with the gateway's words."""
    head = f"HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {len(body)}\r\n\r\n".encode()
    with serve_raw(says(body, head=head)) as server:
        error = talk(how, server.base_url, options={"clock": SharedClock(ManualClock())}).error
    assert type(error) is kind
    assert said in str(error)
    assert not isinstance(error, errors.SubmitUncertain)


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    """Without httpx-ws the error says what to install, and nothing is sent."""
    monkeypatch.setattr(mediarelay._io.connecting, "find_spec", lambda _: None)
    error = talk(how, "http://127.0.0.1:9").error
    assert isinstance(error, errors.InvalidInput)
    assert "pip install 'mediarelay[realtime]'" in str(error)


def test_a_conversation_for_asyncio_is_opened_first(kling_mock: Running) -> None:
    """What is neither entered nor awaited says so; awaited it is open."""

    async def run() -> None:
        async with AsyncRelay(kling_mock.base_url, KEY) as relay:
            conversation = relay.openai.realtime(model="m")
            with pytest.raises(errors.InvalidInput, match="async with"):
                await conversation.send(CREATE)
            await conversation
            assert (await conversation.receive()).name == "session.created"
            await conversation.close()
            assert [event async for event in conversation] == []

    asyncio.run(run())


def test_a_dry_run_shows_the_handshake() -> None:
    """A dry run shows what would be sent, without the key."""
    with Relay("http://127.0.0.1:9", KEY) as relay:
        seen = relay.dry_run.openai.realtime(model="m")
    assert (seen.method, seen.query, seen.problems) == ("GET", {"model": "m"}, [])
    assert seen.headers["Sec-WebSocket-Protocol"] == "realtime, openai-insecure-api-key.…"
    assert KEY not in repr(seen)


def test_the_command_line_says_where_conversations_are_held() -> None:
    """The command line holds none, and says what does, whatever it is called with."""
    done = commands.run({}, "openai", "realtime", "--model", "gpt-realtime")
    assert done.returncode == 2
    assert "relay.openai.realtime(…)" in done.stderr
    assert "mediarelay[realtime]" in done.stderr


# -- the generated functions


def listen(how: str, base_url: str, *said: Any, until: str = "response.done", key: str = KEY) -> list[Any]:
    """Talk by the generated functions."""
    events: list[Any] = []

    async def with_asyncio() -> None:
        async with (
            AuthenticatedClient(base_url, key, verify_ssl=False) as client,
            openai_connect_realtime.aconnect(client=client, model="m") as conversation,
        ):
            for event in said:
                await conversation.send(event)
            async for event in conversation:
                events.append(event)
                if event.name == until:
                    break

    if how == "asyncio":
        asyncio.run(with_asyncio())
        return events
    with (
        AuthenticatedClient(base_url, key, verify_ssl=False) as client,
        openai_connect_realtime.connect(client=client, model="m") as conversation,
    ):
        for one in said:
            conversation.send(one)
        for event in conversation:
            events.append(event)
            if event.name == until:
                break
    return events


def test_the_generated_functions_talk(kling_mock: Running, how: str) -> None:
    """Models are sent and come, and go back to what came."""
    said = [ITEM, OpenaiRealtimeCreateResponse(type_="response.create")]
    events = listen(how, kling_mock.base_url, *said)
    assert isinstance(events[-1].model, OpenaiRealtimeResponseEvent)
    assert all(event.model.to_dict() == event.data for event in events)
    with pytest.raises(TypeError, match="an event is"):
        listen(how, kling_mock.base_url, "text")


def test_the_generated_functions_raise_what_ends_early(kling_mock: Running, how: str) -> None:
    """A refusal comes with its response, and an end before the answer with the events that came."""
    with pytest.raises(client_errors.NoStream) as refused:
        listen(how, kling_mock.base_url, key="sk-wrong")
    assert refused.value.response.status_code == 401
    assert b"Invalid token" in refused.value.response.content
    with speaking(sends(PIECE)) as base_url, pytest.raises(client_errors.StreamIncomplete) as early:
        listen(how, base_url, CREATE)
    assert early.value.events[-1].data == PIECE
    with speaking(sends(PIECE, DONE)) as base_url:
        assert len(listen(how, base_url, CREATE, until="")) == 3
