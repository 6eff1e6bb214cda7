"""What may be done about an outcome, and how a batch stands."""

from __future__ import annotations

from typing import Any

import pytest

from mediarelay.batch.outcome import ended, reconcile, retry
from mediarelay.batch.run import _first

from .batches import jobs


class TestNextAttempt:
    """What may be done about an outcome."""

    @pytest.mark.parametrize(
        ("state", "mode", "keeps_task"),
        [("refused", "submit", False), ("uncertain", "look", False), ("running", "submit", True)],
    )
    def test_a_later_run_submits_only_what_was_never_created(self, state: Any, mode: str, keeps_task: bool) -> None:
        """Refused jobs are submitted, uncertain ones looked for, running ones waited for by their handle."""
        following = retry(_first(jobs("a")[0]), ended(state, 1.0, handle="{}" if keeps_task else None), 2.0)
        assert following is not None
        assert (following["mode"], following["handle"], following["number"]) == (mode, "{}" if keeps_task else None, 2)

    def test_what_has_ended_is_left_alone(self) -> None:
        """Neither a finished nor a failed job gets another attempt: both may have been paid for."""
        attempt = _first(jobs("a")[0])
        assert retry(attempt, ended("succeeded", 1.0), 2.0) is None
        assert retry(attempt, ended("failed", 1.0), 2.0) is None

    def test_an_interrupted_submission_waits_for_a_canary_and_for_quiet(self) -> None:
        """Without another job to bear witness nothing is settled; with one, not before the gateway is quiet."""
        attempt, outcome = _first(jobs("a")[0]), ended("uncertain", 100.0, interrupted=True)
        assert reconcile(attempt, outcome, None, 60.0) is None
        assert reconcile(attempt, ended("uncertain", 100.0), ("mr-1", "1"), 60.0) is None
        following = reconcile(attempt, outcome, ("mr-1", "1"), 60.0)
        assert following is not None
        assert (following["mode"], following["not_before"]) == ("reconcile", 160.0)
        assert following["external_id"] == attempt["external_id"]
