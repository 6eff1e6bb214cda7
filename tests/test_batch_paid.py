"""The one step that may cost money."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import inspect
import json
import pkgutil
from collections.abc import Iterator
from contextvars import ContextVar
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from mediarelay import AsyncRelay, Clock
from mediarelay._core.handle import Handle
from mediarelay._core.submit import Submission
from mediarelay.batch import Job, paid, workflow
from mediarelay.batch.outcome import Attempt, Outcome, ended, retry
from mediarelay.batch.run import _first
from mediarelay.batch.worker import Worker, set_worker
from mediarelay.errors import InvalidInput, UnexpectedResponse
from mediarelay_contract.contract import Contract
from mediarelay_mock.testing import KEY, Running

from .batches import jobs


class TestPaidStep:
    """The one step that may cost money."""

    def submit(self, mock: Running, contract: Contract, attempt: Attempt, *, first: bool) -> paid.Submitted:
        """Run it."""

        async def run() -> paid.Submitted:
            async with AsyncRelay(mock.base_url, KEY, clock=mock.clock) as relay:
                worker = Worker(relay, contract, Path())
                return await paid.submit_once(worker, attempt, first=first)

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
        ids = [Handle.decode(one["handle"] or "").task_id for one in (first, again)]
        assert ids[0] == ids[1]
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
        canary = _first(jobs("w")[0])
        handle = Handle.decode(self.submit(kling_mock, contract, canary, first=True)["handle"] or "")
        lost: Attempt = {**_first(jobs("a")[0]), "mode": "reconcile"}
        before = len(kling_mock.gateway.store)
        doubtful = self.submit(kling_mock, contract, {**lost, "canary": ["mr-nobody", "1"]}, first=True)["end"]
        assert doubtful is not None
        assert (doubtful["state"], doubtful["interrupted"]) == ("uncertain", False)
        assert len(kling_mock.gateway.store) == before
        self.submit(kling_mock, contract, {**lost, "canary": [canary["external_id"] or "", handle.task_id]}, first=True)
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

    def test_the_second_form_is_paid_once(self, mocks: dict[str, Running], contract: Contract) -> None:
        """A refused form is followed by the other within the step, whole; repeated after a crash it posts nothing."""
        mock = mocks["new-api-d"]
        attempt = _first(jobs("a")[0])
        before = len(mock.gateway.store)
        assert self.submit(mock, contract, attempt, first=True)["handle"]
        assert len(mock.gateway.store) == before + 1
        assert mock.gateway.store.latest.body["external_task_id"] == attempt["external_id"]
        again = self.submit(mock, contract, attempt, first=False)["end"]
        assert again is not None
        assert again["state"] == "uncertain"
        assert len(mock.gateway.store) == before + 1

    def test_a_crash_between_the_two_forms_never_pays_twice(
        self, mocks: dict[str, Running], contract: Contract, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Broken off after the refusal and before the second form, the repeated step sends nothing blindly."""
        mock = mocks["new-api-d"]
        attempt = _first(jobs("a")[0])
        before = len(mock.gateway.store)

        def die(*_: Any) -> None:
            raise KeyboardInterrupt

        with monkeypatch.context() as patched:
            patched.setattr(Submission, "_takes_another_form", die)
            with pytest.raises(KeyboardInterrupt):
                self.submit(mock, contract, attempt, first=True)
        end = self.submit(mock, contract, attempt, first=False)["end"]
        assert end is not None
        assert (end["state"], end["interrupted"]) == ("uncertain", True)
        assert len(mock.gateway.store) == before


class Vendor:
    """A gateway in the process, which accepts every submission and counts them."""

    def __init__(self, task_id: str = "1") -> None:
        self.task_id = task_id
        self.posts: list[str] = []
        self.transport = httpx.MockTransport(self._response)

    def _response(self, request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            self.posts.append(json.loads(request.content)["external_task_id"])
        external_id = self.posts[-1] if self.posts else ""
        info = {"external_task_id": external_id}
        if request.method == "GET" and not request.url.path.endswith(
            (f"/{external_id or '?'}", f"/{quote(self.task_id, safe='')}")
        ):
            return httpx.Response(404, json={"code": 1201, "message": "no such task", "request_id": "r"})
        data = {
            "task_id": self.task_id,
            "task_status": "submitted",
            "task_info": info,
            "created_at": 1,
            "updated_at": 1,
        }
        return httpx.Response(200, content=json.dumps({"code": 0, "message": "", "request_id": "r", "data": data}))

    def submit(self, contract: Contract, attempt: Attempt, *, first: bool = True) -> Outcome:
        """Run the paid step, and return what it leaves behind as an outcome."""

        async def run() -> Outcome:
            async with AsyncRelay("http://127.0.0.1:9", KEY, transport=self.transport, clock=Hurried()) as relay:
                worker = Worker(relay, contract, Path())
                set_worker(worker)
                try:
                    came = await paid.submit_once(worker, attempt, first=first)
                except Exception as error:
                    return workflow._unnoted(attempt, error)
                finally:
                    set_worker(None)
                return came["end"] or ended("running", 1.0, handle=came["handle"], urls=came["urls"])

        return asyncio.run(run())


class Hurried(Clock):
    """A clock on which nothing waits."""

    def sleep(self, seconds: float) -> bool:  # noqa: ARG002
        """Let no time pass."""
        return False

    async def asleep(self, seconds: float) -> bool:  # noqa: ARG002
        """Let no time pass."""
        return False


ERRORS: list[Exception] = [
    OSError(errno.ENOSPC, "No space left on device"),
    PermissionError(errno.EACCES, "Permission denied"),
    ValueError("Invalid IPv6 URL"),
    UnicodeEncodeError("utf-8", "\ud83d", 0, 1, "surrogates not allowed"),
    RuntimeError("Event loop is closed"),
    RecursionError("maximum recursion depth exceeded"),
    MemoryError("no memory"),
    KeyError("data"),
    TypeError("not a mapping"),
    OverflowError("timestamp out of range"),
    InvalidInput("the gateway's task id is too long for a handle"),
    UnexpectedResponse("no dialect"),
]
# What the paid step calls: network, JSON, clock, reading, and the writing of the handle.
CALLS = {
    "network": "mediarelay._io.transport.AsyncTransport.send",
    "machine": "mediarelay._core.submit.Submission.step",
    "reading": "mediarelay._core.submit.read_task",
    "json": "mediarelay._core.response._json",
    "dialects": "mediarelay._core.response._recognise",
    "handle": "mediarelay._core.handle.Handle.encode",
    "record": "mediarelay._core.request.PreparedRequest.handle",
    "clock": "mediarelay._core.request.time.time",
}


_UNDER_TEST = ContextVar("_UNDER_TEST", default=False)


class TestWhateverHappens:
    """Exceptions at every call of the paid step."""

    @pytest.fixture(autouse=True)
    def _no_sleep(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(paid, "_LOOKS", (0.0,))

    @pytest.mark.parametrize("place", CALLS)
    def test_an_accepted_submission_is_never_refused_nor_sent_again(self, contract: Contract, place: str) -> None:
        """Whatever is raised once the request was sent, the job is not refused, and no later run submits it again."""
        hits = 0
        for error in ERRORS:
            for number in range(1, 4):
                vendor, attempt = Vendor(), _first(jobs("a")[0])
                with self.raising(place, error, vendor, number) as struck:
                    outcome = vendor.submit(contract, attempt)
                if not struck:
                    continue
                hits += 1
                assert vendor.posts == [attempt["external_id"]]
                assert outcome["state"] in ("uncertain", "running"), (place, error, number, outcome)
                following = retry(attempt, outcome, 2.0)
                assert following is not None
                if following["handle"] is None:
                    outcome = vendor.submit(contract, following)
                    assert outcome["handle"], (place, error, number, outcome)
                assert len(vendor.posts) == 1, (place, error, number)
        assert hits >= len(ERRORS)

    @contextlib.contextmanager
    def raising(self, place: str, error: Exception, vendor: Vendor, number: int) -> Iterator[list[str]]:
        """Raise an error at a call, from the moment on that a submission has arrived; yield whether it came to that."""
        struck: list[str] = []
        calls = [0]
        module, _, name = CALLS[place].rpartition(".")
        owner: Any = pkgutil.resolve_name(module)
        whole = getattr(owner, name)

        def call(*arguments: Any, **named: Any) -> Any:
            came = None if inspect.iscoroutinefunction(whole) else whole(*arguments, **named)
            self.strike(vendor, calls, number, error, struck)
            return came

        async def acall(*arguments: Any, **named: Any) -> Any:
            came = await whole(*arguments, **named)
            self.strike(vendor, calls, number, error, struck)
            return came

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(owner, name, acall if inspect.iscoroutinefunction(whole) else call)
            token = _UNDER_TEST.set(True)
            try:
                yield struck
            finally:
                _UNDER_TEST.reset(token)

    def strike(self, vendor: Vendor, calls: list[int], number: int, error: Exception, struck: list[str]) -> None:
        """Count a call of this test after the submission, and raise at the chosen one; servers have the same clock."""
        if not vendor.posts or not _UNDER_TEST.get():
            return
        calls[0] += 1
        if calls[0] == number:
            struck.append(str(error))
            raise error

    @pytest.mark.parametrize("task_id", ["x" * 231, "x" * 4000, "任" * 200, "\ud83d", "a\x1b[2Jb"])
    def test_every_id_is_kept(self, contract: Contract, task_id: str) -> None:
        """However long or odd the id of an accepted submission is, the state keeps it whole."""
        vendor, attempt = Vendor(task_id), _first(jobs("a")[0])
        outcome = vendor.submit(contract, attempt)
        assert outcome["handle"] is not None
        outcome["handle"].encode()
        assert Handle.decode(outcome["handle"]).task_id == task_id

    def test_what_cannot_be_prepared_any_more_is_looked_for_all_the_same(
        self, contract: Contract, tmp_path: Path
    ) -> None:
        """A picture that was deleted since is no reason to call a submission refused that may have been accepted."""
        vendor = Vendor()
        job = Job(
            "a", "klingCreateImage2Video", {"model_name": "kling-v2-5-turbo", "image": str(tmp_path / "gone.jpg")}
        )
        attempt = _first(job)
        assert vendor.submit(contract, attempt, first=True)["state"] == "refused"
        assert vendor.submit(contract, attempt, first=False)["state"] == "uncertain"
        looking: Attempt = {**attempt, "mode": "look"}
        assert vendor.submit(contract, looking)["state"] == "uncertain"
        vendor.posts.append(attempt["external_id"] or "")
        assert vendor.submit(contract, looking)["handle"]

    def test_another_task_is_not_adopted(self, contract: Contract) -> None:
        """A look-up that is answered with a task of another external id, or with an echo, has found nothing."""
        attempt: Attempt = {**_first(jobs("a")[0]), "mode": "look"}
        for task_id, external_id in (("7", "mr-other"), (attempt["external_id"] or "", None)):
            vendor = Vendor(task_id)
            info = {"external_task_id": external_id} if external_id else {}
            data = {"task_id": task_id, "task_status": "submitted", "task_info": info}
            response = {"code": 0, "message": "", "request_id": "r", "data": data}
            vendor.transport = httpx.MockTransport(lambda _, response=response: httpx.Response(200, json=response))
            assert vendor.submit(contract, attempt)["state"] == "uncertain"

    def test_a_result_that_was_given_at_once_is_fetched_and_not_bought_again(self) -> None:
        """Where there is no task, a later run fetches by the links; where there is neither, it only looks."""
        attempt = _first(jobs("a")[0])
        following = retry(attempt, ended("undelivered", 1.0, urls=["https://cdn.example/a.mp3"]), 2.0)
        assert following is not None
        assert following["urls"] == ["https://cdn.example/a.mp3"]
        blind = retry(attempt, ended("undelivered", 1.0), 2.0)
        assert blind is not None
        assert blind["mode"] == "look"

    def test_a_page_is_no_proof_that_nothing_arrived(self, contract: Contract) -> None:
        """Where a look-up brings a web page, a witness that is found a moment later does not make the job be sent."""
        canary, lost = (_first(job) for job in jobs("w", "lost"))
        vendor = Vendor()
        known = [canary["external_id"] or "", "1"]

        def response(request: httpx.Request) -> httpx.Response:
            if request.method == "GET" and request.url.path.endswith(lost["external_id"] or "?"):
                return httpx.Response(404, text="<html><title>404 Not Found</title></html>")
            return vendor._response(request)

        vendor.submit(contract, canary)
        vendor.transport = httpx.MockTransport(response)
        reconciling: Attempt = {**lost, "mode": "reconcile", "canary": known}
        assert vendor.submit(contract, reconciling)["state"] == "uncertain"
        assert vendor.posts == [canary["external_id"]]
