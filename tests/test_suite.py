"""The conformance suite: silent on clean gateways, loud on faulty ones, and never above its budget."""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
import os
import re
import shutil
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from mediarelay.cli.app import make_app as make_command
from mediarelay_conformance.client import WRONG_KEY
from mediarelay_conformance.gateway import GatewayUnderTest
from mediarelay_conformance.guard import Guard, Ledger, OverBudget
from mediarelay_conformance.schema_bodies import make_bodies
from mediarelay_contract.contract import Contract
from mediarelay_mock.app import MockGateway, make_app
from mediarelay_mock.clock import MockClock
from mediarelay_mock.dialects import WRITERS, DialectWriter, Snapshot
from mediarelay_mock.testing import KEY, serve

from .commands import COMMAND, run
from .samples import CONTRACT

CHECK = [*COMMAND, "check"]
SUBMIT = "/kling/v1/videos/text2video"


def check(app: Any, tmp_path: Path, *arguments: str) -> tuple[int, dict[str, Any]]:
    """Run the command against an application, in this process; return the exit code and the report."""
    with serve(app) as base_url:
        return check_at(base_url, tmp_path, *arguments)


def check_at(base_url: str, tmp_path: Path, *arguments: str) -> tuple[int, dict[str, Any]]:
    """Do the same with one that is served already."""
    words = ["--api-key", KEY, "--report", str(tmp_path), "--deadline", "1", *arguments]
    with contextlib.redirect_stdout(io.StringIO()):
        code: int = make_command()(["check", base_url, *words], exit_on_error=False, result_action="return_value")
    report: dict[str, Any] = json.loads((tmp_path / "report.json").read_text("utf-8"))
    for name in ("report.json", "report.html", "junit.xml"):
        assert KEY not in (tmp_path / name).read_text("utf-8")
    return code, report


def quick(profile: str = "kling") -> MockGateway:
    """Return a gateway whose tasks take milliseconds, and which hints short pauses."""
    return MockGateway(profile, keys=(KEY,), clock=MockClock(200), poll_after=0.02)


@pytest.mark.parametrize("profile", WRITERS)
def test_a_clean_gateway_is_conformant(profile: str, tmp_path: Path) -> None:
    """In every profile a clean gateway has no deviation in any tier, whatever other families it serves."""
    some = "CreateText2Video or CustomVoice or lumaCreateGeneration"
    code, report = check(make_app(quick(profile)), tmp_path, "--only", some, "--profile", profile, "--cases", "2")
    assert (code, report["verdict"]) == (0, "conformant")
    assert [finding for finding in report["findings"] if finding["outcome"] != "passed"] == []
    spoken = CONTRACT.document["x-profiles"][profile]
    assert report["dialects"]["klingCreateText2Video"][0] == spoken["submit"]
    assert spoken["query"] in report["dialects"]["klingCreateText2Video"]
    assert profile in report["profiles_that_fit"]


@pytest.mark.parametrize("profile", ["kling", "new-api-d", "one-hub"])
def test_what_is_answered_at_once_is_conformant(profile: str, tmp_path: Path) -> None:
    """A clean gateway's answers, streams and refusals deviate nowhere, one smallest call of each operation."""
    code, report = check(make_app(quick(profile)), tmp_path, "--tier", "synchronous")
    assert (code, report["verdict"]) == (0, "conformant")
    assert {finding["outcome"] for finding in report["findings"]} == {"passed"}
    assert {"openaiCreateChatCompletion", "anthropicCreateMessage"} <= {one["operation"] for one in report["findings"]}


def test_chats_alone_are_tested_where_nothing_else_is_served(tmp_path: Path) -> None:
    """With `--only chat` a gateway without media families is conformant, for a call and a stream within the budget."""
    gateway = quick("new-api-d")
    gateway.contract = Contract(gateway.contract.document)
    for name in [name for name in gateway.contract.operations if "Chat" not in name]:
        del gateway.contract.operations[name]
    code, report = check(
        make_app(gateway),
        tmp_path,
        "--only",
        "chat",
        "--tier",
        "synchronous",
        "--budget",
        "2",
        "--yes",
        "--ledger",
        str(tmp_path / "l"),
    )
    assert (code, report["verdict"], report["paid_submissions"]) == (0, "conformant", 2)
    assert {one["operation"] for one in report["findings"]} == {"openaiCreateChatCompletion"}


@pytest.mark.parametrize("words", [["--tier", "static"], ["--tier", "schema", "--only", "Completion or Speech or Ppt"]])
def test_what_is_no_json_is_no_deviation(words: list[str], tmp_path: Path) -> None:
    """A clean gateway passes where bodies ask for events or sound, and the contract's own examples are valid."""
    code, report = check(make_app(quick()), tmp_path, *words)
    assert ([one for one in report["findings"] if one["outcome"] != "passed"], code) == ([], 0)


@pytest.mark.parametrize("profile", ["new-api-c", "new-api-d"])
def test_the_form_that_a_gateway_takes_is_reported(profile: str, tmp_path: Path) -> None:
    """new-api is sent what it takes, one submission is enough for the budget, and the report names form and fields."""
    gateway = quick(profile)
    words = ["--only", "klingCreateText2Video and not schema", "--budget", "1", "--ledger", str(tmp_path / "ledger")]
    code, report = check(make_app(gateway), tmp_path, *words)
    assert (code, report["paid_submissions"]) == (0, 1)
    assert [one for one in report["findings"] if one["outcome"] == "deviating"] == []
    assert report["forms"] == {"klingCreateText2Video": "new-api"}
    assert report["fields_not_kept"] == {"klingCreateText2Video": ["external_task_id"]}
    assert gateway.store.latest.body["duration"] == "5"


def test_the_vendors_form_is_reported_where_it_is_taken(tmp_path: Path) -> None:
    """A gateway that takes Kling's own form is sent no other, and nothing is said of external ids that it keeps."""
    code, report = check(make_app(quick()), tmp_path, "--only", "klingCreateText2Video and lifecycle")
    assert (code, report["forms"]) == (0, {"klingCreateText2Video": "vendor"})
    assert report["fields_not_kept"] == {}


def test_a_bulk_query_that_forgets_tasks_is_found(tmp_path: Path) -> None:
    """What the query for one task reports must be reported by the bulk query, too."""
    gateway = quick()
    gateway._handlers["sunoFetchTasks"] = lambda _: {"code": "success", "message": "", "data": []}
    code, report = check(make_app(gateway), tmp_path, "--only", "sunoSubmitLyrics and not schema")
    found = [finding["check"] for finding in report["findings"] if finding["outcome"] == "deviating"]
    assert (code, found) == (1, ["a bulk query agrees"])


def test_documentation_that_does_not_hold_is_found(tmp_path: Path) -> None:
    """A gateway that documents the flat form and responds as new-api does deviates from its documentation."""
    words = ["--only", "CreateText2Video and not schema", "--profile", "flat"]
    code, report = check(make_app(quick("new-api-c")), tmp_path, *words)
    found = {finding["check"]: finding for finding in report["findings"] if finding["outcome"] == "deviating"}
    assert (code, report["paid_submissions"]) == (1, 1)
    assert set(found) == {"submissions use the documented dialect", "queries use the documented dialect"}
    assert "documented is flat, found was openai-video" in found["submissions use the documented dialect"]["detail"]


def test_two_reports_are_compared(tmp_path: Path) -> None:
    """--compare shows what differs between two runs, exits 1 for it, 0 for none, and 2 for what is no report."""
    gateway = quick()
    check(make_app(gateway), tmp_path / "clean", "--only", "CreateText2Video", "--tier", "lifecycle")
    gateway.dialect = Empty()
    check(make_app(gateway), tmp_path / "faulty", "--only", "CreateText2Video", "--tier", "lifecycle")
    clean, faulty = (str(tmp_path / name / "report.json") for name in ("clean", "faulty"))
    for pair, code, word in (
        ((clean, faulty), 1, "it ends with a result or a reason"),
        ((clean, clean), 0, "0 differences"),
        ((clean, __file__), 2, ""),
    ):
        done = run({**os.environ, "COLUMNS": "200"}, "check", "--compare", *pair)
        assert (done.returncode, word in done.stdout) == (code, True), done.stderr


def test_the_page_shows_what_deviates(tmp_path: Path) -> None:
    """The report's page is whole in itself, and names verdict, deviation, and how to see it again."""
    gateway = quick()
    gateway.dialect = Empty()
    check(make_app(gateway), tmp_path, "--only", "CreateText2Video")
    page = (tmp_path / "report.html").read_text("utf-8")
    for word in (
        "non-conformant",
        "success without a result",
        "curl -i",
        SUBMIT,
        "Ledger",
        "Expected:",
        "Who is hurt:",
    ):
        assert word in page
    assert not re.search(r"<(?:script|link|img|iframe)[^>]+(?:src|href)=", page)


def test_one_cause_is_reported_once(tmp_path: Path) -> None:
    """A gateway that looks at no key deviates once for no key and once for a wrong one, each with its own request."""
    inner = make_app(quick())

    async def anybody(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            others = [(name, value) for name, value in scope["headers"] if name != b"authorization"]
            scope = {**scope, "headers": [*others, (b"authorization", f"Bearer {KEY}".encode())]}
        await inner(scope, receive, send)

    code, report = check(anybody, tmp_path, "--only", "CreateText2Video or CreateImage2Video", "--tier", "free")
    assert code == 1
    sent = {one["check"]: one["request"]["credentials"] for one in report["findings"] if one["outcome"] == "deviating"}
    wrong = {"Authorization": f"Bearer {WRONG_KEY}"}
    assert sent == {"no key is refused": {}, "a wrong key is refused": wrong}
    page = (tmp_path / "report.html").read_text("utf-8")
    assert page.count("The same cause at 1 more") == 2
    assert f"{report['started'][:10]}" in page
    assert report["options"]["tier"] == "free"


def test_without_a_budget_nothing_is_paid(tmp_path: Path) -> None:
    """With a budget of 0 the free tier runs, and what was not run is named so, never passed."""
    gateway = quick()
    code, report = check(make_app(gateway), tmp_path, "--budget", "0", "--only", "CreateText2Video")
    assert (code, report["verdict"], len(gateway.store)) == (0, "partial", 0)
    outcomes = {finding["tier"]: finding["outcome"] for finding in report["findings"]}
    assert outcomes == {"free": "passed", "lifecycle": "not run", "schema": "not run"}
    assert {finding["detail"] for finding in report["findings"] if finding["tier"] != "free"} == {"not run: budget"}


def test_a_budget_is_kept_from_run_to_run(tmp_path: Path) -> None:
    """The ledger remembers: a second run with the same budget submits nothing more."""
    gateway = quick()
    options = [
        "--budget",
        "1",
        "--ledger",
        str(tmp_path / "ledger.jsonl"),
        "--only",
        "CreateText2Video or ImageGeneration",
    ]
    with serve(make_app(gateway)) as base_url:
        for _ in range(2):
            code, report = check_at(base_url, tmp_path, *options)
            assert (code, report["verdict"], report["paid_submissions"], len(gateway.store)) == (0, "partial", 1, 1)


def test_a_ledger_belongs_to_a_gateway(tmp_path: Path) -> None:
    """What was paid at one gateway is not taken from the budget of another in the same folder."""
    gateway = quick()
    options = ["--budget", "1", "--ledger", str(tmp_path / "ledger.jsonl"), "--only", "CreateText2Video"]
    for paid in (1, 2):
        code, report = check(make_app(gateway), tmp_path, *options, "--tier", "lifecycle")
        assert (code, report["paid_submissions"], len(gateway.store)) == (0, 1, paid)
    lines = [json.loads(line) for line in (tmp_path / "ledger.jsonl").read_text("utf-8").splitlines()]
    assert len({line["gateway"] for line in lines}) == 2
    assert report["ledger"] == lines[2:]


class Greedy:
    """Takes whatever comes, in a bad manner, and counts what would be charged."""

    def __init__(self, manner: str) -> None:
        self.manner = manner
        self.charged = 0

    async def __call__(self, scope: Any, _: Any, send: Any) -> None:
        """Accept one request."""
        if scope["type"] != "http":
            return
        self.charged += scope["method"] == "POST"
        if self.manner == "slow":
            await asyncio.sleep(0.1)
        resets = self.manner == "resets" or (self.manner == "resets submissions" and scope["method"] == "POST")
        body = b'{"code":0,"message":"SUCCEED","data":{"task_id":"1","task_status":"submitted"}}'
        length = len(body) + resets  # promising more than comes makes the server cut the connection
        headers = [(b"content-type", b"application/json"), (b"content-length", str(length).encode())]
        if self.manner == "redirects":
            headers.append((b"location", b"/kling/v1/videos/text2video"))
        await send(
            {"type": "http.response.start", "status": 307 if self.manner == "redirects" else 200, "headers": headers}
        )
        await send({"type": "http.response.body", "body": body})


@pytest.mark.parametrize(
    ("manner", "code", "verdict"),
    [
        ("accepts", 1, "non-conformant"),
        ("slow", 1, "non-conformant"),
        ("redirects", 2, "none"),
        ("resets", 2, "none"),
    ],
)
@pytest.mark.parametrize("budget", [["--budget", "0"], []])
def test_a_gateway_that_accepts_everything_is_not_paid(
    manner: str, code: int, verdict: str, budget: list[str], tmp_path: Path
) -> None:
    """Whatever a server of this machine does, without a budget it has no paid request to accept, in no tier."""
    greedy = Greedy(manner)
    found, report = check(greedy, tmp_path, *budget, "--only", "CreateText2Video or Effects")
    assert (found, report["verdict"], report["paid_submissions"]) == (code, verdict, 0)
    assert greedy.charged == 0


def test_a_lost_response_is_not_paid_for_twice(tmp_path: Path) -> None:
    """A submission whose response is lost is sent once, however many checks need it."""
    greedy = Greedy("resets submissions")
    words = ["--only", "CreateText2Video", "--tier", "lifecycle", "--budget", "9", "--yes"]
    code, report = check(greedy, tmp_path, *words, "--ledger", str(tmp_path / "ledger.jsonl"))
    assert (code, greedy.charged, report["paid_submissions"]) == (1, 1, 1)
    outcomes = [finding["outcome"] for finding in report["findings"]]
    assert (outcomes.count("deviating"), outcomes.count("passed")) == (1, 0)


def test_what_a_gateway_is_without_is_no_deviation(tmp_path: Path) -> None:
    """An extended operation that is not served is unsupported; a core one makes the report partial."""
    app, missing = make_app(quick()), ""

    async def without(scope: Any, receive: Any, send: Any) -> None:
        gone = scope["type"] == "http" and scope["method"] == "POST" and scope["path"].endswith(missing)
        await app({**scope, "path": "/nowhere"} if gone else scope, receive, send)

    for missing, verdict, level in (("effects", "conformant", "extended"), ("text2video", "partial", "core")):
        words = ["--tier", "lifecycle", "--only", "Effects or CreateText2Video"]
        code, report = check(without, tmp_path, *words)
        assert (code, report["verdict"]) == (0, verdict)
        assert [name.lower()[-len(missing) :] for name in report["levels"][level]["unsupported"]] == [missing]


def test_a_known_task_is_tested_for_free(tmp_path: Path) -> None:
    """--known-id tests a task that exists already, and pays for nothing."""
    gateway = quick()
    app = make_app(gateway)
    check(app, tmp_path, "--tier", "lifecycle", "--only", "CreateText2Video")
    task_id = gateway.store.latest.id
    words = ["--budget", "0", "--only", "a_known_task", "--known-id"]
    code, report = check(app, tmp_path, *words, f"kling.text2video={task_id}")
    assert (code, [one["outcome"] for one in report["findings"]]) == (0, ["passed"])
    code, report = check(app, tmp_path, *words, "kling.text2video=17")
    assert (code, [one["outcome"] for one in report["findings"]], len(gateway.store)) == (1, ["deviating"], 1)


def test_the_same_seed_makes_the_same_bodies() -> None:
    """So many bodies as wanted, the same for a seed, others for another, and no wrong one is right."""
    operation = "klingCreateText2Video"
    bodies = [repr(make_bodies.__wrapped__(CONTRACT, operation, "negative", 6, seed)) for seed in (1, 1, 2)]
    assert bodies[0] == bodies[1] != bodies[2]
    for mode in ("positive", "negative"):
        assert len(make_bodies(CONTRACT, operation, mode, 6, 1)) == 6
    wrong = [body for body in make_bodies(CONTRACT, operation, "negative", 20, 3) if not isinstance(body, bytes)]
    assert wrong
    assert all(CONTRACT.check_request(operation, CONTRACT.relax(operation, body)) for body in wrong)


def test_an_interrupted_run_leaves_a_report(tmp_path: Path) -> None:
    """Ctrl-C ends the run with a partial report of what was found until then."""
    gateway = quick()
    with serve(make_app(gateway)) as base_url:
        command = [*CHECK, base_url, "--api-key", KEY, "--report", str(tmp_path), "--tier", "lifecycle"]
        running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        while not len(gateway.store):
            assert running.poll() is None
            time.sleep(0.01)
        running.send_signal(signal.SIGINT)
        said, _ = running.communicate(timeout=30)
    report = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert (running.returncode, report["interrupted"], report["verdict"]) == (130, True, "partial"), said
    assert report["paid_submissions"] == len(gateway.store)
    assert "interrupted" in (tmp_path / "report.html").read_text("utf-8")


def test_the_page_opens_in_a_browser(tmp_path: Path) -> None:
    """A real browser shows verdict, both sides of a deviation, and the durations, without any network."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if browser is None:
        pytest.skip("no Chromium here; on Debian: apt install chromium")
    gateway = quick()
    gateway.dialect = Empty()
    check(make_app(gateway), tmp_path, "--only", "CreateText2Video", "--tier", "lifecycle")
    flags = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom"]
    url = (tmp_path / "report.html").as_uri()
    shown = subprocess.run([browser, *flags, url], capture_output=True, text=True, timeout=60).stdout
    for word in ("non-conformant", "success without a result", "HTTP 200", "Seconds from submission to end"):
        assert word in shown


class Empty(DialectWriter):
    """Kling's envelope, but successes come without anything made."""

    def queried(self, moment: Snapshot) -> dict[str, Any]:
        """Return the response to a query."""
        response = super().queried(moment)
        if moment.state == "succeed":
            response["data"]["task_result"] = {"videos": []}
        return response


def guarded(
    budget: int | None, path: Path | None = None, status: int = 200, *, page: bool = False
) -> tuple[httpx.Client, list[str], Guard]:
    """Return a client behind a guard, what got through, and the guard."""
    sent: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request.method)
        if page:
            return httpx.Response(status, html="<!doctype html><title>New API</title>")
        refusals = {400: {"code": 1201, "message": "no"}, 404: {"message": "no"}, 405: {"message": "no"}}
        return httpx.Response(status, json=refusals.get(status, {"task_id": "1"}))

    guard = Guard(CONTRACT, budget, Ledger(path), httpx.MockTransport(respond))
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
    """What was sent counts although no response was written down, and so does a line that a crash has cut."""
    path = tmp_path / "ledger.jsonl"
    Ledger(path).write(event="sent", number=1, operation="klingCreateText2Video")
    with path.open("a") as stream:
        stream.write('{"event": "se')
    assert Ledger(path).spent == 2
    with pytest.raises(OverBudget):
        guarded(2, path)[0].post(SUBMIT, json={})


def test_elsewhere_the_default_is_to_pay_nothing() -> None:
    """Without a budget only the mock gets paid requests, as many as needed; an address alone makes no mock."""
    for base_url, mock, allowed in (
        ("http://gateway.example", False, False),
        ("http://127.0.0.1:9", False, False),
        ("http://127.0.0.1:9", True, True),
    ):
        gateway = GatewayUnderTest(CONTRACT, base_url, KEY, is_mock=mock)
        assert gateway.guard.allows() is allowed
        gateway.close()


def test_a_path_that_is_not_there_gives_the_money_back() -> None:
    """404, 405 and a relay's front page have taken nothing, whatever the method was."""
    for status, page in ((404, False), (405, False), (200, True)):
        client, _, guard = guarded(1, status=status, page=page)
        for method, path in (("POST", SUBMIT), ("DELETE", "/anything")):
            client.request(method, path)
            assert (guard.ledger.spent, guard.allows()) == (0, True)


def test_a_literal_path_is_not_a_template() -> None:
    """What stands literally in the contract is that operation, whatever the method: a query has nothing to sell."""
    client, sent, _ = guarded(0)
    for path in ("/flux/v1/get_result", "/bfl/v1/get_result"):
        for method in ("PUT", "PATCH", "GET"):
            client.request(method, path)
    with pytest.raises(OverBudget):
        client.post("/flux/v1/flux-pro", json={})
    assert sent == ["PUT", "PATCH", "GET"] * 2
