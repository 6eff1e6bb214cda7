"""Batches: the file of jobs, what may be done next, and whole runs on a real engine over a real socket."""

from __future__ import annotations

import asyncio
import contextlib
import csv
import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from benchmarks import crashes
from mediarelay import AsyncRelay
from mediarelay.batch import Job, JobResult, Progress, batch_status, read_jobs, run, run_batch, workflow
from mediarelay.batch.outcome import Attempt, ended, retry, settle
from mediarelay.batch.run import _first
from mediarelay.batch.state import Entry
from mediarelay.batch.summary import write_summary
from mediarelay.cli import make_app as make_command
from mediarelay.contract import Contract
from mediarelay.errors import InvalidInput
from mediarelay.handle import Handle
from mediarelay_mock.app import Gateway, make_app
from mediarelay_mock.clock import Clock

from .conftest import ROOT
from .serving import KEY, Running, serve

OPERATION = "klingCreateText2Video"


def jobs(*prompts: str) -> list[Job]:
    """Return one job for each prompt."""
    return [
        Job(f"j{number}", OPERATION, {"model_name": "kling-v2-5-turbo", "prompt": prompt})
        for number, prompt in enumerate(prompts)
    ]


class Fast:
    """A mock gateway in real time, fifty times as fast, which may refuse the first submissions."""

    def __init__(self) -> None:
        self.gateway = Gateway("kling", keys=(KEY,), clock=Clock(50.0), poll_after=0.2)
        self.base_url = ""
        self.refusals = 0
        self._app = make_app(self.gateway)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answer one request."""
        if scope["type"] == "http" and scope["method"] == "POST" and self.refusals:
            self.refusals -= 1
            body = json.dumps({"code": 1303, "message": "parallel task over resource pack limit"}).encode()
            headers = [(b"content-type", b"application/json"), (b"retry-after", b"1")]
            await send({"type": "http.response.start", "status": 429, "headers": headers})
            await send({"type": "http.response.body", "body": body})
        else:
            await self._app(scope, receive, send)

    def run(self, todo: list[Job], folder: Path, **options: Any) -> list[JobResult]:
        """Run a batch on this gateway."""
        return run_batch(
            todo, state=str(folder / "run.sqlite"), out=folder / "out", base_url=self.base_url, api_key=KEY, **options
        )


@pytest.fixture
def fast() -> Iterator[Fast]:
    """A mock gateway in real time."""
    gateway = Fast()
    with serve(gateway) as gateway.base_url:
        yield gateway


class TestJobs:
    """The file of jobs."""

    def test_a_bad_line_is_told_with_its_number_and_stops_nothing_else(self, tmp_path: Path) -> None:
        """Lines that are no job are listed by number and reason; the rest are jobs."""
        path = tmp_path / "jobs.jsonl"
        lines = [
            '{"operation": "kling.text2video", "prompt": "a cat"}',
            "nonsense",
            "",
            "[1]",
            '{"operation": "kling.nothing"}',
            '{"prompt": "no operation"}',
            '{"operation": "kling.text2video", "promt": "a typing error"}',
            '{"operation": "kling.image2video", "image": "missing.jpg"}',
            '{"operation": "kling.text2video", "prompt": "a", "mode": "sideways"}',
            '{"operation": "kling.text2video", "prompt": "a", "job": "../up"}',
            '{"operation": "kling.text2video", "prompt": "last"}',
        ]
        path.write_text("\n".join(lines), encoding="utf-8")
        found, bad = read_jobs(path)
        assert [job.arguments["prompt"] for job in found] == ["a cat", "last"]
        assert [line.line for line in bad] == [2, 4, 5, 6, 7, 8, 9, 10]
        assert "promt" in bad[4].reason
        assert "missing.jpg" in bad[5].reason

    def test_names_follow_the_content_so_that_lines_may_move(self, tmp_path: Path) -> None:
        """A job without a name has the same one wherever it stands; the same line twice is two jobs."""
        one, two = '{"prompt": "one"}', '{"prompt": "two"}'
        (tmp_path / "a").write_text(f"{one}\n{two}\n{two}\n", encoding="utf-8")
        (tmp_path / "b").write_text(f"{two}\n{two}\n{one}\n", encoding="utf-8")
        first, _ = read_jobs(tmp_path / "a", "kling.text2video")
        second, _ = read_jobs(tmp_path / "b", "kling.text2video")
        assert {job.name for job in first} == {job.name for job in second}
        assert len({job.name for job in first}) == 3

    def test_csv_gives_the_types_and_files_of_the_contract(self, tmp_path: Path) -> None:
        """Cells become numbers and lists where the contract says so; empty ones are not given; files are found."""
        (tmp_path / "cat.jpg").write_bytes((ROOT / "examples" / "cat.jpg").read_bytes())
        path = tmp_path / "jobs.csv"
        path.write_text(
            "job,operation,image,prompt,cfg_scale,voice_list\n"
            "a,kling.image2video,cat.jpg,-,0.5,\n"
            'b,kling.image2video,cat.jpg,x,,"[{""voice_id"": ""v""}]"\n'
            "c,kling.image2video,cat.jpg,x,,,too many\n",
            encoding="utf-8",
        )
        found, bad = read_jobs(path, check=False)
        assert found[0].arguments == {"image": str(tmp_path / "cat.jpg"), "prompt": "-", "cfg_scale": 0.5}
        assert found[1].arguments["voice_list"] == [{"voice_id": "v"}]
        assert [line.line for line in bad] == [4]


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

    def test_an_interrupted_submission_waits_for_a_witness_and_for_quiet(self) -> None:
        """Without another job to bear witness nothing is settled; with one, not before the gateway is quiet."""
        attempt, outcome = _first(jobs("a")[0]), ended("uncertain", 100.0, interrupted=True)
        assert settle(attempt, outcome, None, 60.0) is None
        assert settle(attempt, ended("uncertain", 100.0), ("mr-1", "1"), 60.0) is None
        following = settle(attempt, outcome, ("mr-1", "1"), 60.0)
        assert following is not None
        assert (following["mode"], following["not_before"]) == ("settle", 160.0)
        assert following["external_id"] == attempt["external_id"]


class TestPaidStep:
    """The one step that may cost money."""

    def submit(self, mock: Running, contract: Contract, attempt: Attempt, *, first: bool) -> workflow.Submitted:
        """Run it."""

        async def run() -> workflow.Submitted:
            async with AsyncRelay(mock.base_url, KEY, clock=mock.clock) as relay:
                desk = workflow.Desk(relay, contract, Path())
                return await workflow._submit(desk, attempt, first=first)

        return asyncio.run(run())

    @pytest.fixture(autouse=True)
    def _no_sleep(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(workflow, "_LOOKS", (0.0,))

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
        """A state of another kind, or one that nobody serves, is our error with a reason."""
        with pytest.raises(InvalidInput, match="state"):
            run_batch(jobs("a"), state=state, out=tmp_path, base_url=fast.base_url, api_key=KEY)


class TestSharedState:
    """A run beside other workers, on a state that only pretends."""

    def test_what_another_worker_settled_long_ago_is_seen(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """An attempt that this worker would have settled, but another one did before, ends this run, too."""
        monkeypatch.setattr(run, "_TICK", 0.0)
        witness, lost = (_first(job) for job in jobs("w", "lost"))
        handle = Handle(OPERATION, "1", witness["external_id"]).encode()
        settled = ended("succeeded", 1.0)

        class Pretended:
            """Tells the old outcome only to whoever asks from the beginning on."""

            def __init__(self) -> None:
                self.asked: list[float] = []
                self.put: list[int] = []

            def entries(self) -> list[Entry]:
                known = ended("succeeded", 1.0, handle=handle)
                interrupted = ended("uncertain", 1.0, interrupted=True)
                return [Entry(witness, known, active=False), Entry(lost, interrupted, active=False)]

            def ended_since(self, moment: float) -> dict[str, Any]:
                self.asked.append(moment)
                assert len(self.asked) < 20, "the run waits for ever"
                return {"j1~2": settled} if self.put and moment <= self.asked[0] else {}

            def enqueue(self, _: str, attempt: Attempt) -> None:
                self.put.append(attempt["number"])

            def enqueuing(self) -> Any:
                return contextlib.nullcontext()

            def active(self) -> set[str]:
                return set()

            def open_queue(self, *_: Any) -> None: ...

            def rescue(self) -> None: ...

        state: Any = Pretended()
        results = run._Run(state, jobs("w", "lost"), "queue", None, 60.0, None).work(8)
        assert state.put == [2]
        assert [result.state for result in results] == ["succeeded", "succeeded"]


class TestCommand:
    """`mediarelay batch`."""

    @pytest.fixture
    def command(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Any]:
        """Run it in an empty folder with one good and one bad line."""
        monkeypatch.chdir(tmp_path)
        line = '{"job": "a", "operation": "kling.text2video", "model_name": "kling-v2-5-turbo", "prompt": "a cat"}'
        Path("jobs.jsonl").write_text(f"{line}\nbad\n", encoding="utf-8")
        app = make_command()
        return lambda *words: app(["batch", *words], exit_on_error=False, result_action="return_value")

    def test_a_rehearsal_sends_nothing(self, command: Callable[..., Any], capsys: pytest.CaptureFixture[str]) -> None:
        """--dry-run needs no gateway, tells what it would submit, and leaves no state behind."""
        assert command("jobs.jsonl", "--dry-run") == 2
        said = capsys.readouterr()
        assert "Would submit 1 jobs" in said.out
        assert "jobs.jsonl:2" in said.err
        assert not Path("run.sqlite").exists()

    def test_the_command_runs_and_tells_the_state_later(
        self, command: Callable[..., Any], fast: Fast, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """The good line is done, the bad one told, and --status says the same afterwards."""
        assert command("jobs.jsonl", "--base-url", fast.base_url, "--api-key", KEY) == 2
        assert "1 succeeded" in capsys.readouterr().out
        assert len(list(Path("videos").glob("a_*.mp4"))) == 1
        assert command("--status", "--json") == 0
        assert json.loads(capsys.readouterr().out)[0]["state"] == "succeeded"

    def test_a_missing_state_is_said(self, command: Callable[..., Any], capsys: pytest.CaptureFixture[str]) -> None:
        """--status without a state is unusable input, not a traceback."""
        assert command("--status") == 2
        assert "no state" in capsys.readouterr().err


# A kill that is certain to happen; `make crashes` strikes at other moments, too.
SURE: dict[str, Any] = {"moments": ("accepted",)}


class TestCrashes:
    """A few real kills; `make crashes` plays hundreds."""

    def check(self, books: dict[str, int], number: int) -> None:
        """Every job is done once and fetched once."""
        assert books["kills"] >= 1
        assert books["succeeded"] == books["files"] == number
        assert books["duplicates"] == books["lost"] == books["fetched again"] == books["left half done"] == 0

    def test_killed_processes_finish_every_job_once(self, tmp_path: Path) -> None:
        """After SIGKILLs on SQLite the same command finishes every job and pays for none twice."""
        self.check(crashes.play(8, 2, 1, str(tmp_path / "run.sqlite"), tmp_path, speed=20.0, **SURE), 8)

    def test_workers_take_over_from_killed_ones(self, tmp_path: Path) -> None:
        """The same on PostgreSQL with two workers."""
        try:
            server = crashes.postgres()
            address = server.__enter__()
        except FileNotFoundError as error:
            pytest.skip(str(error))
        try:
            state = crashes.create_database(address, "batch")
            self.check(crashes.play(8, 2, 2, state, tmp_path, speed=20.0, **SURE), 8)
        finally:
            server.__exit__(None, None, None)
