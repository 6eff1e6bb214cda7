"""Whole batches on a real engine over a real socket."""

from __future__ import annotations

import contextlib
import csv
import hashlib
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from filelock import FileLock

from mediarelay._core.handle import Handle
from mediarelay.batch import Job, Progress, batch_status, run, run_batch
from mediarelay.batch.outcome import Attempt, ended
from mediarelay.batch.run import _first
from mediarelay.batch.state import AttemptRecord
from mediarelay.batch.stopping import Stop
from mediarelay.batch.summary import write_summary
from mediarelay.errors import InvalidInput
from mediarelay_mock.testing import KEY

from .batches import OPERATION, Fast, jobs


class TestRuns:
    """Whole runs."""

    def test_every_job_ends_and_a_second_run_does_nothing_again(self, fast: Fast, tmp_path: Path) -> None:
        """Files, digests, failures and the summary are there; the same run again sends no request that costs."""
        todo = jobs("a cat", "mock:fail", "a dog")
        seen: list[Progress] = []
        results = fast.run(todo, tmp_path, on_progress=seen.append)
        assert [result.state for result in results] == ["succeeded", "failed", "succeeded"]
        assert results[1].message is not None
        assert "risk control" in results[1].message
        for result in (results[0], results[2]):
            (file,) = result.files
            content = Path(file["path"]).read_bytes()
            assert (file["size"], file["sha256"]) == (len(content), hashlib.sha256(content).hexdigest())
        assert seen[-1].counts["succeeded"] == 2
        assert seen[-1].units == 2
        assert fast.run(todo, tmp_path) == results
        assert len(fast.gateway.store) == 3
        assert batch_status(str(tmp_path / "run.sqlite")) == results
        write_summary(tmp_path / "summary.csv", results)
        with (tmp_path / "summary.csv").open(encoding="utf-8") as stream:
            rows = list(csv.DictReader(stream))
        assert [(row["job"], row["state"]) for row in rows] == [(one.job, one.state) for one in results]
        assert rows[0]["sha256"] == results[0].files[0]["sha256"]

    def test_every_kind_of_task_can_be_a_job(self, fast: Fast, tmp_path: Path) -> None:
        """Files under the gateway's own path, results in two steps, queries by POST, and answers given at once work."""
        todo = [
            Job("bytes", "soraCreateVideo", {"model": "sora-2", "prompt": "a cat"}),
            Job("steps", "minimaxCreateVideo", {"model": "MiniMax-Hailuo-02", "prompt": "a cat"}),
            Job("post", "runwayProGenerate", {"prompt": "a cat"}),
            Job("both", "sunoSubmitMusic", {"gpt_description_prompt": "a cat"}),
            Job("once", "klingCreateTts", {"text": "a cat", "voice_id": "v", "voice_language": "en", "voice_speed": 1}),
        ]
        results = fast.run(todo, tmp_path)
        assert {result.job: result.state for result in results} == {job.name: "succeeded" for job in todo}
        assert [len(result.files) for result in results] == [1, 1, 1, 2, 1]

    def test_a_name_stands_for_what_was_submitted_first(self, fast: Fast, tmp_path: Path) -> None:
        """A job whose fields changed since is not paid for again, and its result says so."""
        (first,) = fast.run(jobs("a cat"), tmp_path)
        (second,) = fast.run(jobs("a dog"), tmp_path)
        assert len(fast.gateway.store) == 1
        assert (first.message, second.state) == (None, "succeeded")
        assert "another name" in (second.message or "")

    def test_the_state_holds_no_key(self, fast: Fast, tmp_path: Path) -> None:
        """Neither the state nor the summary can be read for the key."""
        results = fast.run(jobs("a cat"), tmp_path)
        write_summary(tmp_path / "summary.csv", results)
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        assert len(files) >= 3
        assert not [path for path in files if KEY.encode() in path.read_bytes()]

    def test_no_more_is_submitted_than_may_be_paid(self, fast: Fast, tmp_path: Path) -> None:
        """--max-paid holds over all runs on a state; what was refused does not count, and the rest keeps waiting."""
        todo = jobs("mock:reject", "a", "b", "c")
        states = [result.state for result in fast.run(todo, tmp_path, max_paid=2)]
        assert states == ["refused", "succeeded", "waiting", "waiting"]
        assert len(fast.gateway.store) == 1
        fast.run(todo[1:], tmp_path, max_paid=2)
        assert len(fast.gateway.store) == 2
        fast.run(todo[1:], tmp_path, max_paid=2)
        assert len(fast.gateway.store) == 2

    def test_too_many_tasks_are_waited_out(self, fast: Fast, tmp_path: Path) -> None:
        """Code 1303 delays a job and does not fail it."""
        fast.refusals = 2
        assert [result.state for result in fast.run(jobs("a"), tmp_path)] == ["succeeded"]
        assert len(fast.gateway.store) == 1

    def test_an_interrupted_run_goes_on(self, fast: Fast, tmp_path: Path) -> None:
        """Ctrl-C loses nothing: the next run finishes every job and submits none twice."""

        def interrupt(progress: Progress) -> None:
            if progress.counts.get("active"):
                raise KeyboardInterrupt

        todo = jobs("a", "b", "c")
        with pytest.raises(KeyboardInterrupt):
            fast.run(todo, tmp_path, on_progress=interrupt, concurrency=2)
        assert {result.state for result in fast.run(todo, tmp_path)} == {"succeeded"}
        assert len(fast.gateway.store) == 3

    def test_two_processes_do_not_share_a_file(self, fast: Fast, tmp_path: Path) -> None:
        """A state in use is refused with the way out."""
        with FileLock(tmp_path / "run.sqlite.lock"), pytest.raises(InvalidInput, match="PostgreSQL"):
            fast.run(jobs("a"), tmp_path)
        assert len(fast.gateway.store) == 0

    @pytest.mark.parametrize("state", ["mysql://host/name", "postgresql://[", "postgresql://127.0.0.1:1/none"])
    def test_a_state_that_cannot_be_is_refused(self, fast: Fast, tmp_path: Path, state: str) -> None:
        """A state of another kind, or one without a server, is our error with a reason."""
        with pytest.raises(InvalidInput, match="state"):
            run_batch(jobs("a"), state=state, out=tmp_path, base_url=fast.base_url, api_key=KEY)


class TestSharedState:
    """A run beside other workers, on a state that only pretends."""

    def test_what_another_worker_settled_long_ago_is_seen(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """An attempt that this worker would have settled, but another one did before, ends this run, too."""
        monkeypatch.setattr(run, "_TICK", 0.0)
        canary, lost = (_first(job) for job in jobs("w", "lost"))
        handle = Handle(OPERATION, "1", canary["external_id"]).encode()
        reconciled = ended("succeeded", 1.0)

        class Pretended:
            """Reports the old outcome only where entries are read from the beginning on."""

            def __init__(self) -> None:
                self.requested: list[float] = []
                self.put: list[int] = []

            def entries(self) -> list[AttemptRecord]:
                known = ended("succeeded", 1.0, handle=handle)
                interrupted = ended("uncertain", 1.0, interrupted=True)
                return [AttemptRecord(canary, known, active=False), AttemptRecord(lost, interrupted, active=False)]

            def ended_since(self, moment: float) -> dict[str, Any]:
                self.requested.append(moment)
                assert len(self.requested) < 20, "the run waits for ever"
                return {"j1~2": reconciled} if self.put and moment <= self.requested[0] else {}

            def enqueue(self, _: str, attempt: Attempt) -> None:
                self.put.append(attempt["number"])

            def enqueuing(self) -> Any:
                return contextlib.nullcontext()

            def active(self) -> set[str]:
                return set()

            def open_queue(self, *_: Any) -> None: ...

            def rescue(self) -> None: ...

        state: Any = Pretended()
        worker: Any = SimpleNamespace(trouble=None)
        results = run._Run(state, jobs("w", "lost"), "queue", None, 60.0, lambda _: None, worker, Stop()).work(8)
        assert state.put == [2]
        assert [result.state for result in results] == ["succeeded", "succeeded"]
