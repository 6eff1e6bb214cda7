"""Plays every scene in several dialects, blocking and with asyncio, over a real socket and on a turned clock."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mediarelay import AsyncRelay, Relay, errors
from mediarelay_mock.app import Gateway
from mediarelay_mock.clock import TurnedClock
from mediarelay_mock.testing import KEY, SharedClock

from .scenes import SCENES, Scene, Told
from .server import ACCEPT_THEN_RESET, PASS, Saboteur

PROFILES = ("kling", "flat", "new-api-d", "one-hub")


SECOND_FORM_LOST = Scene(
    "submit: refused for its form, then the response to the other form is lost",
    errors.SubmitUncertain,
    submits=(PASS, ACCEPT_THEN_RESET),
)


class Stage:
    """One gateway behind one saboteur, with their clock."""

    def __init__(self, profile: str) -> None:
        self.form = "new-api" if profile == "new-api-d" else "vendor"
        self.turned = TurnedClock()
        self.gateway = Gateway(profile, keys=(KEY,), clock=self.turned)
        self.saboteur = Saboteur(self.gateway)

    def play(self, scene: Scene, how: str, target: Path) -> Told:
        """Play a scene and return what came of it."""
        self.saboteur.script(submits=list(scene.submits), polls=list(scene.polls), forever=scene.forever)
        clock = SharedClock(self.turned)
        began = self.turned.now()
        kept: dict[str, Any] = {"handle": None}
        error: Exception | None = None
        try:
            if how == "threads":
                self._threads(scene, clock, target, kept)
            else:
                asyncio.run(self._asyncio(scene, clock, target, kept))
        except errors.RelayError as caught:
            error = caught
        elapsed = self.turned.now() - began
        return Told(clock.slept, self.saboteur.polled, self.saboteur.posted, elapsed, error, kept["handle"])

    def _remember(self, relay: Relay | AsyncRelay) -> None:
        """Let the relay know which form the gateway takes, so that the first submission is the one that is accepted."""
        relay.session.forms.add(relay.gateway.base_url, "kling", self.form)

    def _threads(self, scene: Scene, clock: SharedClock, target: Path, kept: dict[str, Any]) -> None:
        with Relay(self.saboteur.base_url, KEY, clock=clock, request_timeout=0.2) as relay:
            self._remember(relay)
            task = relay.kling.text2video(model_name="kling-v1", prompt=scene.prompt)
            kept["handle"] = task.handle
            task.wait().download(target)

    async def _asyncio(self, scene: Scene, clock: SharedClock, target: Path, kept: dict[str, Any]) -> None:
        async with AsyncRelay(self.saboteur.base_url, KEY, clock=clock, request_timeout=0.2) as relay:
            self._remember(relay)
            task = await relay.kling.text2video(model_name="kling-v1", prompt=scene.prompt)
            kept["handle"] = task.handle
            await (await task.wait()).download(target)


@pytest.fixture(scope="module", params=PROFILES)
def stage(request: pytest.FixtureRequest) -> Iterator[Stage]:
    """A stage in each dialect in turn."""
    stage = Stage(request.param)
    yield stage
    stage.saboteur.close()


@pytest.mark.parametrize("how", ["threads", "asyncio"])
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_fault(scene: Scene, how: str, stage: Stage, tmp_path: Path, record_property: Any) -> None:
    """Whatever happens, at most one paid submission is accepted, and the scene ends as it must."""
    target = tmp_path / "it.mp4"
    told = stage.play(scene, how, target)
    record_property("scene", scene.name)
    record_property("accepted", stage.saboteur.accepted)
    outcome = scene.outcome
    if scene.found and not stage.gateway.dialect.keeps_external_ids:
        outcome = errors.SubmitUncertain
    if outcome is None:
        assert told.error is None
        assert target.read_bytes()[4:8] == b"ftyp"
    else:
        assert type(told.error) is outcome
        assert not target.exists()
        assert "try again" not in str(told.error).lower()
    if isinstance(told.error, errors.SubmitUncertain):
        assert told.error.external_id is not None
        assert told.error.external_id in str(told.error)
    assert stage.saboteur.accepted == scene.accepted
    assert scene.check(told)


@pytest.mark.parametrize("how", ["threads", "asyncio"])
def test_the_second_form_is_never_sent_again(how: str, tmp_path: Path) -> None:
    """Where the response to the second form is lost it is looked up, and not sent once more: accepted at most once."""
    stage = Stage("new-api-d")
    stage.form = "vendor"
    told = stage.play(SECOND_FORM_LOST, how, tmp_path / "it.mp4")
    stage.saboteur.close()
    assert type(told.error) is SECOND_FORM_LOST.outcome
    assert (stage.saboteur.posted, stage.saboteur.accepted) == (2, 1)
