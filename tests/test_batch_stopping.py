"""Batches that are stopped from outside, and processes that fork."""

from __future__ import annotations

import os
import signal
import sqlite3
import threading
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy
from sqlalchemy import event

from mediarelay._core.handle import Handle
from mediarelay.batch import BatchInterrupted, Progress, run
from mediarelay.batch.state import Engine
from mediarelay.batch.worker import Worker, set_worker
from mediarelay.errors import InvalidInput
from mediarelay_mock.testing import serve

from .batches import Fast, jobs


class TestSignals:
    """SIGTERM, as `docker stop` sends it, and Ctrl-C."""

    @pytest.fixture(autouse=True)
    def _handlers(self) -> Any:
        usual: dict[signal.Signals, Any] = {
            signal.SIGINT: signal.default_int_handler,
            signal.SIGTERM: signal.SIG_DFL,
            signal.SIGHUP: signal.SIG_DFL,
        }
        before = {number: signal.signal(number, handler) for number, handler in usual.items()}
        yield
        for number, handler in before.items():
            signal.signal(number, handler)

    @pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
    def test_submissions_under_way_are_waited_for(self, tmp_path: Path, number: signal.Signals) -> None:
        """However often it is signalled to stop, a run notes the response to what it has sent; the next one goes on."""
        gateway = Fast("new-api-b")  # it forgets external ids, so what was not noted could not be found again
        said: list[str] = []

        def stop(_: Progress) -> None:
            if gateway.posts and not said:
                os.kill(os.getpid(), number)

        def hurry(text: str) -> None:
            said.append(text)
            if len(said) < 3:
                os.kill(os.getpid(), signal.SIGINT)
            else:
                gateway.hold.set()

        with serve(gateway) as gateway.base_url:
            gateway.hold.clear()
            with pytest.raises(BatchInterrupted) as stopped:
                gateway.run(jobs("a"), tmp_path, on_progress=stop, on_notice=hurry, request_timeout=10.0)
            assert stopped.value.unanswered == 0
            assert "Nothing is lost" in str(stopped.value)
            assert "may be charged: 1;" in said[0]
            (result,) = gateway.run(jobs("a"), tmp_path)
        assert result.state == "succeeded"
        assert gateway.posts == 1

    def test_what_is_said_is_true(self, fast: Fast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Submissions without a response in time are counted, and found by their external ids by the next run."""
        monkeypatch.setattr(run, "_PATIENCE", 0.01)
        fast.hold.clear()

        def stop(_: Progress) -> None:
            if fast.posts:
                os.kill(os.getpid(), signal.SIGTERM)

        with pytest.raises(BatchInterrupted) as stopped:
            fast.run(jobs("a"), tmp_path, on_progress=stop, request_timeout=10.0)
        assert stopped.value.unanswered == 1
        assert "may be charged" in str(stopped.value)
        fast.hold.set()
        (result,) = fast.run(jobs("a"), tmp_path)
        assert result.state in ("succeeded", "uncertain")
        assert result.external_id
        assert fast.posts == 1

    def test_a_signal_while_it_closes_hides_nothing(
        self, fast: Fast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """One more Ctrl-C while the state is being closed does not take away what is said of the submissions."""
        close = Engine.close

        def interrupted(engine: Engine) -> None:
            close(engine)
            os.kill(os.getpid(), signal.SIGINT)

        monkeypatch.setattr(Engine, "close", interrupted)
        with pytest.raises(BatchInterrupted, match="Nothing is lost"):
            fast.run(jobs("a"), tmp_path, on_progress=lambda _: os.kill(os.getpid(), signal.SIGINT))

    def test_handlers_of_others_stay(self, fast: Fast, tmp_path: Path) -> None:
        """A program that handles SIGTERM itself goes on handling it while a batch runs."""
        taken = []
        before = signal.signal(signal.SIGTERM, lambda *_: taken.append(1))
        try:
            fast.run(jobs("a"), tmp_path, on_progress=lambda _: os.kill(os.getpid(), signal.SIGTERM))
        finally:
            signal.signal(signal.SIGTERM, before)
        assert taken


class TestProcesses:
    """One batch at a time in a process."""

    def test_a_batch_within_a_batch_is_refused(self, fast: Fast, tmp_path: Path) -> None:
        """A process that runs a batch is refused another one before anything is sent for it."""
        unrecorded: list[str] = []

        def another(_: Progress) -> None:
            if not unrecorded:
                with pytest.raises(InvalidInput) as refused:
                    fast.run(jobs("b"), tmp_path / "other")
                unrecorded.append(str(refused.value))

        fast.run(jobs("a"), tmp_path, on_progress=another)
        assert "runs a batch already" in unrecorded[0]
        assert fast.posts == 1

    def test_a_fork_of_a_running_batch_is_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A process forked off while a batch ran says that it must start anew: half of the engine is missing."""
        nothing: Any = None
        worker = Worker(nothing, nothing, Path())
        set_worker(worker)
        try:
            monkeypatch.setattr(os, "getpid", lambda: -1)
            with pytest.raises(InvalidInput, match="forked"):
                set_worker(Worker(nothing, nothing, Path()))
        finally:
            set_worker(None)

    def test_a_mark_counts_once(self) -> None:
        """Only the run that noted a mark submits by it, and only once; forks and later runs have other names."""
        nothing: Any = None
        workers = [Worker(nothing, nothing, Path()) for _ in range(2)]
        assert workers[0].name != workers[1].name
        assert [workers[0].first_time(1.0), workers[0].first_time(1.0), workers[0].first_time(2.0)] == [
            True,
            False,
            True,
        ]


class TestStateIsFull:
    """A state that cannot be written any more."""

    @pytest.mark.parametrize("times", [1, 1000])
    def test_a_task_that_the_state_does_not_take_is_told_and_found_again(
        self, fast: Fast, tmp_path: Path, times: int
    ) -> None:
        """What was accepted when the disk of the state was full is reported, and the next run finds it."""
        strikes: list[str] = []
        lock = threading.Lock()

        def strike(_: Any, __: Any, statement: str, *___: Any) -> None:
            with lock:
                writes = statement.lstrip().upper().startswith(("INSERT", "UPDATE"))
                if fast.posts and writes and ("operation_outputs" in statement or strikes) and len(strikes) < times:
                    strikes.append(statement)
                    raise sqlite3.OperationalError("database or disk is full")

        event.listen(sqlalchemy.Engine, "before_cursor_execute", strike)
        try:
            try:
                (result,) = fast.run(jobs("a"), tmp_path)
                unrecorded = f"disk is full: {result.state} {result.handle}"
            except InvalidInput as error:
                unrecorded = str(error)
            assert "disk is full" in unrecorded
            assert Handle.decode(unrecorded[unrecorded.index("{") :]).external_id
        finally:
            event.remove(sqlalchemy.Engine, "before_cursor_execute", strike)
        (result,) = fast.run(jobs("a"), tmp_path)
        assert result.state == "succeeded"
        assert fast.posts == 1
