"""Callbacks: verified where there is a secret, and never more than a reason to look."""

from __future__ import annotations

import asyncio
import base64
import json
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from standardwebhooks.webhooks import Webhook

from mediarelay import AsyncRelay, Callbacks, Clock, Relay, errors
from mediarelay_mock.testing import KEY, serve, serve_mock

SECRET = "whsec_" + base64.b64encode(b"a secret of 24 bytes....").decode()
BODY = json.dumps({"task_id": "8145", "task_status": "succeed", "task_info": {"external_task_id": "mr-1"}}).encode()


def signed(body: bytes = BODY, *, delivery: str = "msg_1", age: float = 0, secret: str = SECRET) -> dict[str, str]:
    """Return the headers of a delivery that was signed so many seconds ago."""
    at = datetime.now(UTC) - timedelta(seconds=age)
    return {
        "Webhook-Id": delivery,
        "webhook-timestamp": str(int(at.timestamp())),
        "WEBHOOK-SIGNATURE": Webhook(secret).sign(delivery, at, body.decode()),
    }


def test_a_signed_callback_is_read() -> None:
    """A callback with a valid signature is accepted, whatever the case of its headers, and marked as signed."""
    seen: list[Any] = []
    callback = Callbacks(SECRET, seen.append).receive(signed(), BODY)
    assert callback == seen[0]
    assert (callback.task_id, callback.external_id, callback.state, callback.signed) == (
        "8145",
        "mr-1",
        "succeeded",
        True,
    )


@pytest.mark.parametrize(
    ("headers", "body", "complaint"),
    [
        (dict, BODY, "not verified"),
        (signed, BODY + b" ", "not verified"),
        (lambda: signed(age=600), BODY, "not verified"),
        (lambda: signed(age=-600), BODY, "not verified"),
        (
            lambda: signed(secret="whsec_" + base64.b64encode(b"another secret, 24 bytes").decode()),
            BODY,
            "not verified",
        ),
        (lambda: {**signed(), "webhook-timestamp": "soon"}, BODY, "not verified"),
        (lambda: {**signed(), "WEBHOOK-SIGNATURE": "v1"}, BODY, "not verified"),
        (lambda: signed(b"[]"), b"[]", "no callback"),
        (lambda: signed(b"<html>"), b"<html>", "not verified"),
    ],
    ids=["unsigned", "falsified", "stale", "early", "foreign", "no-time", "no-signature", "list", "page"],
)
def test_what_is_not_genuine_is_refused(headers: Callable[[], dict[str, str]], body: bytes, complaint: str) -> None:
    """Unsigned, falsified, stale and malformed callbacks raise CallbackRefused and reach no wait."""
    seen: list[Any] = []
    with pytest.raises(errors.CallbackRefused, match=complaint):
        Callbacks(SECRET, seen.append).receive(headers(), body)  # signed now: a run of the tests may take minutes
    assert seen == []


def test_a_delivery_that_comes_again_is_accepted_and_ignored() -> None:
    """A delivery is acted on once; again it is accepted, or else it would be sent for ever; forged it is refused."""
    seen: list[str] = []
    callbacks, headers = Callbacks(SECRET, on_callback=lambda callback: seen.append(callback.task_id)), signed()
    assert [callbacks.receive(headers, BODY).repeated for _ in range(2)] == [False, True]
    assert len(seen) == 1
    with pytest.raises(errors.CallbackRefused):
        callbacks.receive(headers, BODY.replace(b"{", b"{ ", 1))
    with serve(callbacks) as address:
        assert [httpx.post(address, content=BODY, headers=headers).status_code for _ in range(2)] == [200, 200]
        assert httpx.post(address, content=BODY + b" ", headers=headers).status_code == 400
    assert len(seen) == 1
    assert SECRET.removeprefix("whsec_") not in repr(callbacks)


def test_without_a_secret_nothing_counts_as_signed() -> None:
    """Without a secret callbacks are accepted and marked as unsigned."""
    assert not Callbacks().receive(signed(), BODY).signed


def test_the_application_answers() -> None:
    """Mounted as an ASGI application it answers 200 to callbacks, 400 to others and 405 to other methods."""
    with serve(Callbacks(SECRET)) as address:
        assert httpx.post(address, content=BODY, headers=signed()).status_code == 200
        assert httpx.post(address, content=BODY).status_code == 400
        assert httpx.get(address).status_code == 405


class Patient(Clock):
    """Real time in which a poll by schedule would be far off."""


@pytest.mark.parametrize("how", ["threads", "asyncio"])
def test_a_wait_ends_by_callback(how: str) -> None:
    """A callback makes the wait look at once, long before the schedule would, and the poll decides."""
    callbacks = Callbacks(SECRET)
    with serve(callbacks) as address, serve_mock(webhook_secret=SECRET) as mock:
        polls: list[str] = []

        def turn(update: Any) -> None:
            polls.append(update.state)
            if update.state == "running":
                mock.turned.turn(11)

        later = threading.Timer(0.3, mock.turned.turn, [3])  # begins once the mock has taken the task
        if how == "threads":
            with Relay(mock.base_url, KEY, clock=Patient()) as relay:
                task = relay.kling.text2video(prompt="a", callback_url=address)
                later.start()
                assert task.wait(timeout=60, on_update=turn, callbacks=callbacks).urls
        else:

            async def run() -> list[str]:
                async with AsyncRelay(mock.base_url, KEY, clock=Patient()) as relay:
                    task = await relay.kling.text2video(prompt="a", callback_url=address)
                    later.start()
                    return (await task.wait(timeout=60, on_update=turn, callbacks=callbacks)).urls

            assert asyncio.run(run())
    assert polls[-1] == "succeeded"
    assert len(polls) <= 4
