"""Batches whose processes are killed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from benchmarks import crashes

# A kill that is certain to happen, and requests that a busy machine does not lose; `make crashes` strikes at other
# moments, too.
SURE: dict[str, Any] = {"moments": ("accepted",), "request_timeout": 8.0}


class TestCrashes:
    """A few real kills; `make crashes` plays hundreds."""

    def check(self, books: dict[str, int], number: int) -> None:
        """Every job is done once and fetched once."""
        assert books["kills"] >= 1
        assert books["succeeded"] == books["files"] == number
        assert books["duplicates"] == books["lost"] == books["fetched again"] == books["left half done"] == 0

    def test_killed_processes_finish_every_job_once(self, tmp_path: Path) -> None:
        """After a SIGKILL on SQLite the same command finishes every job and pays for none twice."""
        self.check(crashes.crash_run(6, 1, 1, str(tmp_path / "run.sqlite"), tmp_path, speed=20.0, **SURE), 6)

    def test_workers_take_over_from_killed_ones(self, tmp_path: Path) -> None:
        """The same on PostgreSQL with two workers."""
        try:
            server = crashes.postgres()
            address = server.__enter__()
        except FileNotFoundError as error:
            pytest.skip(str(error))
        try:
            state = crashes.create_database(address, "batch")
            self.check(crashes.crash_run(6, 1, 2, state, tmp_path, speed=20.0, **SURE), 6)
        finally:
            server.__exit__(None, None, None)
