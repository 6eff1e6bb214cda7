"""Plays every case in several dialects, blocking and with asyncio, over a real socket and on a turned clock."""

from __future__ import annotations

import asyncio
import operator
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mediarelay import AsyncRelay, Relay, errors
from mediarelay_contract.files import media_type
from mediarelay_mock.app import MockGateway
from mediarelay_mock.clock import ManualClock
from mediarelay_mock.testing import KEY, SharedClock

from .cases import CASES, Case, Observed
from .real_responses import REAL_RESPONSES
from .server import ACCEPT_THEN_RESET, PASS, FaultProxy

MODELS = {
    "kling.text2video": {"model_name": "kling-v1"},
    "sora.video": {"model": "sora-2"},
    "suno.music": {"mv": "chirp-v4"},
}
PROFILES = ("kling", "flat", "new-api-d", "one-hub")


SECOND_FORM_LOST = Case(
    "submit: refused for its form, then the response to the other form is lost",
    errors.SubmitUncertain,
    submits=(PASS, ACCEPT_THEN_RESET),
)


class Stage:
    """One gateway behind one fault proxy, with their clock."""

    def __init__(self, profile: str) -> None:
        self.form = "new-api" if profile == "new-api-d" else "vendor"
        self.turned = ManualClock()
        self.gateway = MockGateway(profile, keys=(KEY,), clock=self.turned)
        self.fault_proxy = FaultProxy(self.gateway)

    def run(self, case: Case, how: str, target: Path) -> Observed:
        """Run a case and return what came of it."""
        self.fault_proxy.script(
            submits=list(case.submits), polls=list(case.polls), files=list(case.files), forever=case.forever
        )
        clock = SharedClock(self.turned)
        began = self.turned.now()
        kept: dict[str, Any] = {"handle": None, "missing": []}
        error: Exception | None = None
        try:
            if how == "threads":
                self._threads(case, clock, target, kept)
            else:
                asyncio.run(self._asyncio(case, clock, target, kept))
        except errors.RelayError as caught:
            error = caught
        elapsed = self.turned.now() - began
        return Observed(clock.slept, self.fault_proxy.polled, self.fault_proxy.posted, elapsed, error, **kept)

    def _remember(self, relay: Relay | AsyncRelay) -> None:
        """Let the relay know which form the gateway takes, so that the first submission is the one that is accepted."""
        relay.session.forms.add(relay.gateway.base_url, "kling", self.form)

    def _threads(self, case: Case, clock: SharedClock, target: Path, kept: dict[str, Any]) -> None:
        with Relay(self.fault_proxy.base_url, KEY, clock=clock, request_timeout=0.2) as relay:
            self._remember(relay)
            task = _method(relay, case)(**MODELS[case.method], prompt=case.prompt)
            kept["handle"] = task.handle
            result = task.wait()
            kept["missing"] = result.missing
            result.download(target)

    async def _asyncio(self, case: Case, clock: SharedClock, target: Path, kept: dict[str, Any]) -> None:
        async with AsyncRelay(self.fault_proxy.base_url, KEY, clock=clock, request_timeout=0.2) as relay:
            self._remember(relay)
            task = await _method(relay, case)(**MODELS[case.method], prompt=case.prompt)
            kept["handle"] = task.handle
            result = await task.wait()
            kept["missing"] = result.missing
            await result.download(target)


def _method(relay: Relay | AsyncRelay, case: Case) -> Any:
    return operator.attrgetter(case.method)(relay)


@pytest.fixture(scope="module", params=PROFILES)
def stage(request: pytest.FixtureRequest) -> Iterator[Stage]:
    """A stage in each dialect in turn."""
    stage = Stage(request.param)
    yield stage
    stage.fault_proxy.close()


@pytest.mark.parametrize("how", ["threads", "asyncio"])
@pytest.mark.parametrize("case", [*CASES, *REAL_RESPONSES], ids=lambda case: case.name)
def test_fault(case: Case, how: str, stage: Stage, tmp_path: Path, record_property: Any) -> None:
    """Whatever happens, at most one paid submission is accepted, and the case ends as it must."""
    target = tmp_path / "it.mp4"
    observed = stage.run(case, how, target)
    record_property("case", case.name)
    record_property("accepted", stage.fault_proxy.accepted)
    outcome = case.outcome
    if case.found and not stage.gateway.dialect.keeps_external_ids:
        outcome = errors.SubmitUncertain
    if outcome is None:
        assert observed.error is None
        assert media_type(target.read_bytes()) == case.kind
    else:
        assert type(observed.error) is outcome
        assert not target.exists()
        assert "try again" not in str(observed.error).lower()
    if isinstance(observed.error, errors.SubmitUncertain):
        assert observed.error.external_id is not None
        assert observed.error.external_id in str(observed.error)
    assert stage.fault_proxy.accepted == case.accepted
    assert case.check(observed)


@pytest.mark.parametrize("how", ["threads", "asyncio"])
def test_the_second_form_is_never_sent_again(how: str, tmp_path: Path) -> None:
    """Where the response to the second form is lost it is looked up, and not sent once more: accepted at most once."""
    stage = Stage("new-api-d")
    stage.form = "vendor"
    observed = stage.run(SECOND_FORM_LOST, how, tmp_path / "it.mp4")
    stage.fault_proxy.close()
    assert type(observed.error) is SECOND_FORM_LOST.outcome
    assert (stage.fault_proxy.posted, stage.fault_proxy.accepted) == (2, 1)
