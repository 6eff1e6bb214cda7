"""The conformance suite: silent on clean gateways, loud on faulty ones, and never above its budget."""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from mediarelay_contract.guard import Guard, Ledger, OverBudget
from mediarelay_contract.subject import Subject
from mediarelay_mock.app import Gateway, make_app
from mediarelay_mock.clock import Clock
from mediarelay_mock.dialects import DIALECTS, Dialect, Moment

from .samples import CONTRACT
from .serving import KEY, serve

COMMAND = [sys.executable, "-c", "from mediarelay.cli import main; main()", "check"]
SUBMIT = "/kling/v1/videos/text2video"


def check(app: Any, tmp_path: Path, *arguments: str) -> tuple[int, dict[str, Any]]:
    """Run the suite against an application; return the exit code and the report."""
    with serve(app) as base_url:
        done = subprocess.run(
            [*COMMAND, base_url, "--api-key", KEY, "--report", str(tmp_path), "--deadline", "2", *arguments],
            env={**os.environ, "MEDIARELAY_HISTORY": ""},
            capture_output=True,
            text=True,
            timeout=120,
        )
    assert "Traceback" not in done.stderr, done.stderr
    report: dict[str, Any] = json.loads((tmp_path / "report.json").read_text("utf-8"))
    for name in ("report.json", "report.html", "junit.xml"):
        assert KEY not in (tmp_path / name).read_text("utf-8")
    return done.returncode, report


def quick(profile: str = "kling") -> Gateway:
    """Return a gateway whose tasks take milliseconds, and which hints short pauses."""
    return Gateway(profile, keys=(KEY,), clock=Clock(200), poll_after=0.02)


@pytest.mark.parametrize("profile", DIALECTS)
def test_a_clean_gateway_is_conformant(profile: str, tmp_path: Path) -> None:
    """In every profile a clean gateway has no deviation, and each operation cost one paid submission."""
    code, report = check(
        make_app(quick(profile)), tmp_path, "--only", "Text2Video or CustomVoice", "--profile", profile
    )
    assert (code, report["verdict"], report["paid_submissions"]) == (0, "conformant", 2)
    assert [finding for finding in report["findings"] if finding["outcome"] != "passed"] == []
    spoken = CONTRACT.document["x-profiles"][profile]
    assert report["dialects"]["klingCreateText2Video"][0] == spoken["submit"]
    assert spoken["query"] in report["dialects"]["klingCreateText2Video"]
    assert profile in report["profiles_that_fit"]


def test_documentation_that_does_not_hold_is_found(tmp_path: Path) -> None:
    """A gateway that documents the flat form and speaks as new-api does is told so, as seed 000's lineage would be."""
    code, report = check(make_app(quick("new-api-c")), tmp_path, "--only", "Text2Video", "--profile", "flat")
    found = {finding["check"]: finding for finding in report["findings"] if finding["outcome"] == "deviating"}
    assert (code, report["paid_submissions"]) == (1, 1)
    assert set(found) == {"submissions are answered as documented", "queries are answered as documented"}
    assert "documented is flat, heard was openai-video" in found["submissions are answered as documented"]["detail"]


def test_two_reports_are_compared(tmp_path: Path) -> None:
    """--compare shows what differs between two runs, exits 1 for it, 0 for none, and 2 for what is no report."""
    gateway = quick()
    check(make_app(gateway), tmp_path / "clean", "--only", "Text2Video", "--tier", "lifecycle")
    gateway.dialect = Faulty(_at_end(task_result={"videos": []}))
    check(make_app(gateway), tmp_path / "faulty", "--only", "Text2Video", "--tier", "lifecycle")
    clean, faulty = (str(tmp_path / name / "report.json") for name in ("clean", "faulty"))
    for pair, code, word in (
        ((clean, faulty), 1, "it ends with something"),
        ((clean, clean), 0, "0 differences"),
        ((clean, __file__), 2, ""),
    ):
        environment = {**os.environ, "COLUMNS": "200"}
        done = subprocess.run([*COMMAND, "--compare", *pair], env=environment, capture_output=True, text=True)
        assert (done.returncode, word in done.stdout) == (code, True), done.stderr


def test_the_page_shows_what_deviates(tmp_path: Path) -> None:
    """The report's page is whole in itself, and names verdict, deviation, and how to see it again."""
    gateway = quick()
    gateway.dialect = Faulty(_at_end(task_result={"videos": []}))
    check(make_app(gateway), tmp_path, "--only", "Text2Video")
    page = (tmp_path / "report.html").read_text("utf-8")
    for word in ("non-conformant", "success without anything made", "curl -i", SUBMIT, "Ledger"):
        assert word in page
    assert not re.search(r"<(?:script|link|img|iframe)[^>]+(?:src|href)=", page)


def test_without_a_budget_nothing_is_paid(tmp_path: Path) -> None:
    """With a budget of 0 the free tier runs, and what was not run is named so, never passed."""
    gateway = quick()
    code, report = check(make_app(gateway), tmp_path, "--budget", "0", "--only", "Text2Video")
    assert (code, report["verdict"], len(gateway.store)) == (0, "partial", 0)
    outcomes = {finding["tier"]: finding["outcome"] for finding in report["findings"]}
    assert outcomes == {"free": "passed", "lifecycle": "not run"}
    assert {finding["detail"] for finding in report["findings"] if finding["tier"] == "lifecycle"} == {
        "not run: budget"
    }


def test_a_budget_is_kept_from_run_to_run(tmp_path: Path) -> None:
    """The ledger remembers: a second run with the same budget submits nothing more."""
    gateway = quick()
    options = ["--budget", "1", "--ledger", str(tmp_path / "ledger.jsonl"), "--only", "Text2Video or ImageGeneration"]
    app = make_app(gateway)
    for _ in range(2):
        code, report = check(app, tmp_path, *options)
        assert (code, report["verdict"], report["paid_submissions"], len(gateway.store)) == (0, "partial", 1, 1)


async def _greedy(scope: Any, receive: Any, send: Any) -> None:  # noqa: ARG001
    """Accept whatever comes, and count what would be charged."""
    if scope["type"] != "http":
        return
    if scope["method"] == "POST":
        GREEDY.append(scope["path"])
    kind = scope["path"].rpartition("/")[2]
    if "slow" in kind:
        await asyncio.sleep(0.2)
    body = b'{"code":0,"message":"SUCCEED","data":{"task_id":"1","task_status":"submitted"}}'
    status, headers = (302, [(b"location", b"/elsewhere")]) if len(GREEDY) % 2 else (200, [])
    headers = [*headers, (b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


GREEDY: list[str] = []


def test_a_gateway_that_accepts_everything_is_not_paid(tmp_path: Path) -> None:
    """Against a server that takes any key and body and redirects at times, a budget of 0 records no paid request."""
    GREEDY.clear()
    code, report = check(_greedy, tmp_path, "--budget", "0", "--only", "Text2Video or Effects")
    assert (code, report["verdict"], report["paid_submissions"]) == (1, "non-conformant", 0)
    assert GREEDY == []


class Faulty(Dialect):
    """Kling's envelope with one fault."""

    def __init__(self, spoil: Callable[[dict[str, Any], Moment], Any]) -> None:
        self._spoil = spoil
        self.asked = 0

    def queried(self, moment: Moment) -> dict[str, Any]:
        """Return the reply to a query, spoilt."""
        self.asked += 1
        reply = super().queried(moment)
        return self._spoil(reply, moment) or reply


def _set(**values: Any) -> Callable[[dict[str, Any], Moment], None]:
    return lambda reply, _: reply["data"].update(values)


def _regress(reply: dict[str, Any], moment: Moment) -> None:
    if moment.state == "succeed":
        _regress.__dict__["ends"] = _regress.__dict__.get("ends", 0) + 1
        if _regress.__dict__["ends"] % 2 == 0:
            reply["data"]["task_status"] = "processing"


def _at_end(**values: Any) -> Callable[[dict[str, Any], Moment], None]:
    def spoil(reply: dict[str, Any], moment: Moment) -> None:
        if moment.state in ("succeed", "failed"):
            reply["data"].update(values)

    return spoil


def _other_links(reply: dict[str, Any], moment: Moment) -> None:
    if moment.state == "succeed":
        reply["data"]["task_result"]["videos"][0]["url"] += f"?{moment.now}"


def _swap(reply: dict[str, Any], moment: Moment) -> dict[str, Any] | None:
    flat = {"task_id": reply["data"]["task_id"], "status": "in_progress"}
    return flat if moment.state == "processing" else None


def _dead_link(reply: dict[str, Any], moment: Moment) -> None:
    if moment.state == "succeed":
        video = reply["data"]["task_result"]["videos"][0]
        video["url"] = video["url"].replace("/media/", "/gone/media/")


FAULTS: list[tuple[str, Callable[..., Any], str]] = [
    ("an unknown word at the end", _at_end(task_status="accomplished"), "every word is known"),
    ("the id changes", _set(task_id="9999"), "the id is stable"),
    ("the state goes back", _regress, "states move forward"),
    ("success with an empty result", _at_end(task_result={"videos": []}), "it ends with something"),
    ("success with no result", _at_end(task_result=None), "it ends with something"),
    ("failure without a reason", _at_end(task_status="failed"), "it ends with something"),
    ("times in microseconds", _set(created_at=1_762_237_353_241_000), "times are plausible"),
    ("created after updated", _at_end(updated_at=1_500_000_000_001), "times are plausible"),
    ("the links change", _other_links, "the result stays"),
    ("another dialect in between", _swap, "one dialect throughout"),
    ("a dead link", _dead_link, "the result can be fetched"),
    ("a number where text belongs", _set(task_status_msg=5), "every poll is well formed"),
    ("a missing status", lambda reply, _: reply["data"].pop("task_status") and None, "every poll is well formed"),
]


@pytest.mark.parametrize(("spoil", "caught"), [fault[1:] for fault in FAULTS], ids=[fault[0] for fault in FAULTS])
def test_a_faulty_life_is_found(spoil: Callable[..., Any], caught: str, tmp_path: Path) -> None:
    """Each fault in a task's life is found by the check that is meant for it, with one paid submission."""
    gateway = quick()
    gateway.dialect = Faulty(spoil)
    gateway.contract.check_reply = lambda *_: []  # type: ignore[method-assign]  # the mock must let it out
    code, report = check(make_app(gateway), tmp_path, "--only", "Text2Video", "--tier", "lifecycle")
    found = {finding["check"] for finding in report["findings"] if finding["outcome"] == "deviating"}
    assert (code, report["paid_submissions"]) == (1, 1)
    assert caught in found


@pytest.mark.parametrize(
    ("status", "body", "caught"),
    [
        (200, b'{"code":0,"data":{"task_id":"1","task_status":"submitted"}}', "an unknown task is said to be unknown"),
        (500, b'{"code":5000,"message":"oops"}', "an unknown task is said to be unknown"),
        (404, b"<!doctype html>", "an unknown task is said to be unknown"),
        (200, b'{"code":0,"data":{"task_id":"1","task_status":"submitted"}}', "no key is refused"),
        (403, b'{"code":1103,"message":"no"}', "a wrong key is refused"),
        (401, b'{"problem":"no"}', "no key is refused"),
    ],
)
def test_faulty_errors_are_found_for_free(status: int, body: bytes, caught: str, tmp_path: Path) -> None:
    """Errors that are pages, successes or of no documented shape are found without a paid submission."""

    async def app(scope: Any, receive: Any, send: Any) -> None:  # noqa: ARG001
        if scope["type"] == "http":
            headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
            await send({"type": "http.response.start", "status": status, "headers": headers})
            await send({"type": "http.response.body", "body": body})

    code, report = check(app, tmp_path, "--only", "Text2Video", "--tier", "free")
    found = {finding["check"] for finding in report["findings"] if finding["outcome"] == "deviating"}
    assert (code, report["paid_submissions"]) == (1, 0)
    assert caught in found


def guarded(budget: int | None, path: Path | None = None, status: int = 200) -> tuple[httpx.Client, list[str], Guard]:
    """Return a client behind a guard, what got through, and the guard."""
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.method)
        return httpx.Response(status, json={"code": 1201, "message": "no"} if status == 400 else {"task_id": "1"})

    guard = Guard(CONTRACT, budget, Ledger(path), httpx.MockTransport(answer))
    return httpx.Client(base_url="http://gateway.example", transport=guard), sent, guard


def test_the_guard_stands_in_the_transport() -> None:
    """Paid operations, and whatever the contract does not know, stop at the limit; free ones go on."""
    client, sent, _ = guarded(1)
    client.post(SUBMIT, json={})
    for method, path in (("POST", SUBMIT), ("PUT", SUBMIT), ("POST", "/kling/v1/brand/new"), ("DELETE", "/anything")):
        with pytest.raises(OverBudget):
            client.request(method, path)
    assert client.get(f"{SUBMIT}/1").status_code == 200
    assert client.post("/kling/v1/general/delete-voices", json={}).status_code == 200
    assert sent == ["POST", "GET", "POST"]


def test_a_certain_refusal_gives_the_money_back() -> None:
    """A submission that was certainly refused does not count; one that failed in doubt does."""
    client, _, guard = guarded(1, status=400)
    client.post(SUBMIT, json={})
    assert (guard.ledger.spent, guard.allows()) == (0, True)
    client, _, guard = guarded(1, status=500)
    client.post(SUBMIT, json={})
    assert (guard.ledger.spent, guard.allows()) == (1, False)


def test_the_ledger_survives_a_crash(tmp_path: Path) -> None:
    """What was sent counts although no answer was written down, and so does a line that a crash has cut."""
    path = tmp_path / "ledger.jsonl"
    Ledger(path).write(event="sent", number=1, operation="klingCreateText2Video")
    with path.open("a") as stream:
        stream.write('{"event": "se')
    assert Ledger(path).spent == 2
    with pytest.raises(OverBudget):
        guarded(2, path)[0].post(SUBMIT, json={})


def test_elsewhere_the_default_is_to_pay_nothing() -> None:
    """Without a budget a gateway elsewhere gets no paid request, and one on this machine as many as needed."""
    for base_url, allowed in (("http://gateway.example", False), ("http://127.0.0.1:9", True)):
        subject = Subject(CONTRACT, base_url, KEY)
        assert subject.guard.allows() is allowed
        subject.close()
