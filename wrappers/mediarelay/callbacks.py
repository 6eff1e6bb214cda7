"""Callbacks: a small ASGI application that receives them, and a wait that ends by callback or by poll.

A callback is taken for "look now" and for nothing more: anyone who knows the address can post one, and on most relays
it carries the upstream's id. With a webhook secret, what is unsigned, falsified or stale is refused
(docs/facts/kling.md#callbacks), and what is delivered again, as senders do that missed the response, is accepted and
ignored.
"""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, NamedTuple

from mediarelay_client.tasks import find_operation
from mediarelay_contract.language import tr

from ._core.actions import Response
from ._core.response import State, read_task
from ._io.logs import log
from ._io.run import Clock
from .errors import CallbackRefused

_REMEMBERED = 10_000
_MAX_BODY = 1024**2
# Every operation's callback has the same shape, so any one of them reads it.
_ANY = "klingCreateText2Video"


class Callback(NamedTuple):
    """One callback.

    Attributes:
        task_id: The id that it is about; on some relays the upstream's, not the relay's.
        external_id: The id that the submission carried, where the callback repeats it.
        state: The state that it reports.
        signed: Whether its signature was verified.
        raw: The payload as JSON.
        repeated: Whether the same delivery was received before; then this one woke or called nothing.
    """

    task_id: str
    external_id: str | None
    state: State
    signed: bool
    raw: Any
    repeated: bool = False


class Callbacks:
    """Receives callbacks. Mount it as an ASGI application, and give it to `task.wait(callbacks=…)`.

    Args:
        secret: The webhook secret, Base64 with or without `whsec_`. Without it callbacks are not verified.
        on_callback: Called with every accepted callback.
    """

    def __init__(self, secret: str | None = None, on_callback: Callable[[Callback], object] = lambda _: None) -> None:
        self._verifier = None
        if secret is not None:
            from standardwebhooks.webhooks import Webhook

            self._verifier = Webhook(secret)
        self._on_callback = on_callback
        self._seen: OrderedDict[str, float] = OrderedDict()
        self._alarms: dict[str, set[_Alarm]] = {}
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return f"Callbacks(verified={self._verifier is not None})"

    def receive(self, headers: Mapping[str, str], body: bytes) -> Callback:
        """Take one callback, from any web framework, and wake the waits for its task.

        Raises:
            CallbackRefused: It is no callback, or with a secret: unsigned, falsified or stale.
        """
        lowered = {name.lower(): value for name, value in headers.items()}
        repeated = self._verify(lowered, body)
        parsed = read_task(find_operation(_ANY), Response(200, {}, body))
        if parsed.dialect != "callback" or parsed.id is None:
            raise CallbackRefused(tr("This is no callback of a task."))
        signed = self._verifier is not None
        callback = Callback(parsed.id, parsed.external_id, parsed.state, signed, parsed.raw, repeated)
        if repeated:
            return callback
        with self._lock:
            for name in filter(None, (callback.task_id, callback.external_id)):
                for alarm in self._alarms.get(name, ()):
                    alarm.ring()
        try:
            self._on_callback(callback)
        except Exception:
            log.exception("on_callback raised")
        return callback

    async def __call__(
        self, scope: Any, receive: Callable[[], Awaitable[Any]], send: Callable[[Any], Awaitable[None]]
    ) -> None:
        """Answer as an ASGI application: 200 for what was accepted, be it for the second time; 4xx for what was not."""
        if scope["type"] != "http":
            return
        body, more = b"", True
        while more and len(body) <= _MAX_BODY:
            message = await receive()
            body, more = body + message.get("body", b""), message.get("more_body", False)
        status, text = 200, "ok"
        if scope["method"] != "POST":
            status, text = 405, "callbacks are posted"
        else:
            headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
            try:
                self.receive(headers, body)
            except CallbackRefused as refused:
                status, text = 400, str(refused)
        content = json.dumps({"message": text}).encode()
        start = [(b"content-type", b"application/json"), (b"content-length", str(len(content)).encode())]
        await send({"type": "http.response.start", "status": status, "headers": start})
        await send({"type": "http.response.body", "body": content})

    def clock(self, clock: Clock, *names: str | None) -> Clock:
        """Return a clock whose sleep a callback for one of these ids cuts short."""
        return _Alarm(clock, self, [name for name in names if name])

    def _verify(self, headers: Mapping[str, str], body: bytes) -> bool:
        """Check a delivery, and return whether it was received before."""
        if self._verifier is None:
            return False
        from standardwebhooks.webhooks import WebhookVerificationError

        try:
            self._verifier.verify(body, dict(headers))
        except WebhookVerificationError as error:
            raise CallbackRefused(tr("The callback was not verified: {error}.", error=error)) from None
        except Exception as error:  # the library parses headers that anybody may have written
            raise CallbackRefused(tr("The callback was not verified ({error}).", error=type(error).__name__)) from None
        with self._lock:
            delivery = headers["webhook-id"]
            if delivery in self._seen:
                return True
            self._seen[delivery] = time.time()
            while len(self._seen) > _REMEMBERED:
                self._seen.popitem(last=False)
        return False

    def _listen(self, alarm: _Alarm, names: list[str], *, on: bool) -> None:
        with self._lock:
            for name in names:
                listeners = self._alarms.setdefault(name, set())
                (listeners.add if on else listeners.discard)(alarm)
                if not listeners:
                    del self._alarms[name]


class _Alarm(Clock):
    """A clock whose sleep can be cut short from any thread."""

    def __init__(self, clock: Clock, callbacks: Callbacks, names: list[str]) -> None:
        self._clock = clock
        self._callbacks = callbacks
        self._names = names
        self._rung = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._arung = asyncio.Event()

    def ring(self) -> None:
        """Cut the sleep short, the present one or the next."""
        self._rung.set()
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._arung.set)

    def now(self) -> float:
        """Return the time of the clock underneath."""
        return self._clock.now()

    def sleep(self, seconds: float) -> bool:
        """Let time pass; True where a callback cut it short."""
        self._callbacks._listen(self, self._names, on=True)
        try:
            rung = self._rung.wait(seconds)
        finally:
            self._callbacks._listen(self, self._names, on=False)
        self._rung.clear()
        return rung

    async def asleep(self, seconds: float) -> bool:
        """Let time pass; True where a callback cut it short."""
        self._loop = asyncio.get_running_loop()
        self._callbacks._listen(self, self._names, on=True)
        try:
            await asyncio.wait_for(self._arung.wait(), seconds)
        except TimeoutError:
            return False
        finally:
            self._callbacks._listen(self, self._names, on=False)
        self._arung.clear()
        return True
