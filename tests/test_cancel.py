"""Tasks that are ended early, where the contract knows how."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from mediarelay import AsyncRelay, Relay, errors
from mediarelay._core.actions import Done, Failed, Lost, Response, Send, SleepUntil
from mediarelay._core.cancel import Cancellation
from mediarelay._core.handle import Handle
from mediarelay_client.tasks import find_operation
from mediarelay_mock.testing import KEY, Running

from .commands import run
from .samples import call, methods

CANCELLED = [one.id for one in methods(waiting=True) if one.cancel]


def test_the_contract_knows_how() -> None:
    """Fal, Replicate, Runway's official form and Seedance can end a task early."""
    assert {find_operation(name).family for name in CANCELLED} == {"fal", "replicate", "runway", "seedance"}


@pytest.mark.parametrize("name", CANCELLED)
def test_a_cancelled_task_says_so(name: str, kling_mock: Running) -> None:
    """`cancel()` ends the task at the gateway, and waiting for it raises TaskCancelled; so with asyncio."""
    with Relay(kling_mock.base_url, KEY, clock=kling_mock.clock) as relay:
        task = call(relay, find_operation(name))
        assert task.cancel() == "cancelled"
        with pytest.raises(errors.TaskCancelled) as caught:
            task.wait()
        assert caught.value.handle == task.handle

    async def cancel() -> str:
        async with AsyncRelay(kling_mock.base_url, KEY, clock=kling_mock.clock) as relay:
            task = await call(relay, find_operation(name))
            state: str = await task.cancel()
            return state

    assert asyncio.run(cancel()) == "cancelled"


def test_what_cannot_be_cancelled_says_so(relay: Relay) -> None:
    """Where no way is known, nothing is sent, and the error says that the task goes on."""
    task = relay.kling.text2video(model_name="kling-v1", prompt="a cat")
    with pytest.raises(errors.InvalidInput, match="goes on") as caught:
        task.cancel()
    assert caught.value.handle == task.handle


GONE = Response(404, {}, b'{"detail": "no such prediction"}')


@pytest.mark.parametrize(
    ("events", "kind"),
    [
        ([Lost(sent=True, reason="reset")], None),
        ([Response(502, {}, b"<title>Bad gateway</title>"), Lost(sent=False, reason="refused")], None),
        ([Lost(sent=True, reason="reset")] * 4, errors.StillRunning),
        ([GONE], errors.UnexpectedResponse),
        ([Response(401, {}, b'{"detail": "Unauthenticated"}')], errors.AuthenticationError),
    ],
)
def test_a_lost_request_is_sent_again(events: list[Any], kind: type[errors.RelayError] | None) -> None:
    """What is lost or busy is requested again, four times in all; a refusal is final, and carries the handle."""
    operation, now, action = find_operation("replicateCreateModelPrediction"), 0.0, None
    flow = Cancellation(operation, Handle(operation.id, "t1"))
    for event in [*events, Response(200, {}, b'{"id": "t1", "status": "canceled", "urls": {}}')]:
        action = flow.step(None, now)
        assert isinstance(action, Send)
        action = flow.step(event, now)
        if not isinstance(action, SleepUntil):
            break
        now = action.time
    if kind is None:
        assert isinstance(action, Done)
    else:
        assert isinstance(action, Failed)
        assert type(action.error) is kind
        assert getattr(action.error, "handle", None) == Handle(operation.id, "t1").encode()


def test_the_command_cancels(kling_mock: Running) -> None:
    """`mediarelay cancel` takes a handle or an id, and prints the state."""
    environment = {"MEDIARELAY_BASE_URL": kling_mock.base_url, "MEDIARELAY_API_KEY": KEY}
    with Relay(kling_mock.base_url, KEY, clock=kling_mock.clock) as relay:
        first, second = (call(relay, find_operation("falNanoBanana")) for _ in range(2))
    assert run(environment, "cancel", first.handle).stdout == "cancelled\n"
    assert run(environment, "cancel", second.id, "--operation", "fal.nano-banana").stdout == "cancelled\n"
    refused = run(environment, "cancel", "1", "--operation", "kling.text2video")
    assert refused.returncode == 2
    assert "goes on" in refused.stderr
