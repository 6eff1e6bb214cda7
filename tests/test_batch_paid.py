"""The one step that may cost money."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from mediarelay import AsyncRelay
from mediarelay.batch import paid
from mediarelay.batch.desk import Desk
from mediarelay.batch.outcome import Attempt
from mediarelay.batch.run import _first
from mediarelay.contract import Contract
from mediarelay.handle import Handle

from .batches import jobs
from .serving import KEY, Running


class TestPaidStep:
    """The one step that may cost money."""

    def submit(self, mock: Running, contract: Contract, attempt: Attempt, *, first: bool) -> paid.Submitted:
        """Run it."""

        async def run() -> paid.Submitted:
            async with AsyncRelay(mock.base_url, KEY, clock=mock.clock) as relay:
                desk = Desk(relay, contract, Path())
                return await paid.submit_once(desk, attempt, first=first)

        return asyncio.run(run())

    @pytest.fixture(autouse=True)
    def _no_sleep(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(paid, "_LOOKS", (0.0,))

    def test_it_posts_the_first_time(self, kling_mock: Running, contract: Contract) -> None:
        """A step that runs for the first time submits, under the external id that was written down before."""
        attempt = _first(jobs("a")[0])
        self.submit(kling_mock, contract, attempt, first=True)
        assert kling_mock.gateway.store.latest.external_id == attempt["external_id"]

    def test_repeated_after_a_crash_it_finds_what_was_created(self, kling_mock: Running, contract: Contract) -> None:
        """A step that the engine repeats finds the task by its external id and submits nothing."""
        attempt = _first(jobs("a")[0])
        first = self.submit(kling_mock, contract, attempt, first=True)
        before = len(kling_mock.gateway.store)
        again = self.submit(kling_mock, contract, attempt, first=False)
        assert again["handle"] == first["handle"]
        assert len(kling_mock.gateway.store) == before

    def test_repeated_after_a_crash_it_never_posts_blindly(self, kling_mock: Running, contract: Contract) -> None:
        """Where nothing is found, a repeated step submits nothing and ends as uncertain."""
        before = len(kling_mock.gateway.store)
        end = self.submit(kling_mock, contract, _first(jobs("a")[0]), first=False)["end"]
        assert end is not None
        assert (end["state"], end["interrupted"]) == ("uncertain", True)
        assert len(kling_mock.gateway.store) == before

    def test_it_posts_again_only_where_the_gateway_is_proven_to_keep_ids(
        self, kling_mock: Running, contract: Contract
    ) -> None:
        """Settling submits if the gateway finds the witness and not the job; a false witness proves nothing."""
        witness = _first(jobs("w")[0])
        handle = Handle.decode(self.submit(kling_mock, contract, witness, first=True)["handle"] or "")
        lost: Attempt = {**_first(jobs("a")[0]), "mode": "settle"}
        before = len(kling_mock.gateway.store)
        doubtful = self.submit(kling_mock, contract, {**lost, "witness": ["mr-nobody", "1"]}, first=True)["end"]
        assert doubtful is not None
        assert (doubtful["state"], doubtful["interrupted"]) == ("uncertain", False)
        assert len(kling_mock.gateway.store) == before
        self.submit(
            kling_mock, contract, {**lost, "witness": [witness["external_id"] or "", handle.task_id]}, first=True
        )
        assert kling_mock.gateway.store.latest.external_id == lost["external_id"]

    def test_a_gateway_that_forgets_ids_ends_as_uncertain(self, mocks: dict[str, Running], contract: Contract) -> None:
        """On a gateway that keeps no external ids a repeated step cannot know, and says so."""
        mock = mocks["new-api-b"]
        attempt = _first(jobs("a")[0])
        self.submit(mock, contract, attempt, first=True)
        before = len(mock.gateway.store)
        end = self.submit(mock, contract, attempt, first=False)["end"]
        assert end is not None
        assert end["state"] == "uncertain"
        assert len(mock.gateway.store) == before
