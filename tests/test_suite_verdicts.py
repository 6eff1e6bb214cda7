"""What the conformance suite says of gateways that are not there, serve a part only, refuse, or take their time."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mediarelay_conformance import gateway as gateway_module
from mediarelay_conformance.limits import Clock
from mediarelay_mock.app import make_app
from mediarelay_mock.testing import KEY, serve

from .gateways import PAGE, SERVED, Said, Server, WithLimit, relay_error, stock_new_api, submitting
from .test_suite import check, check_at, quick


class ManualClock(Clock):
    """Time that passes by being waited for."""

    def __init__(self) -> None:
        self.time = 1000.0

    def now(self) -> float:
        """Return the time."""
        return self.time

    def sleep(self, seconds: float) -> None:
        """Let it pass."""
        self.time += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> ManualClock:
    """A clock that the suite waits by."""
    turned = ManualClock()
    monkeypatch.setattr(gateway_module, "CLOCK", turned)
    return turned


def outcomes(report: dict[str, Any], outcome: str) -> list[tuple[str, str]]:
    """List (operation, check) of one outcome."""
    return [(one["operation"], one["check"]) for one in report["findings"] if one["outcome"] == outcome]


def check_no_gateway(base_url: str, tmp_path: Path, *words: str) -> dict[str, Any]:
    """Check something that is no gateway; nothing of it may be tested, and nothing paid."""
    code, report = check_at(base_url, tmp_path, *words)
    assert (code, report["verdict"], report["paid_submissions"], report["findings"]) == (2, "none", 0, [])
    assert "Nothing was tested" in (tmp_path / "report.html").read_text("utf-8")
    return report


def test_a_stock_new_api_is_unsupported_and_nothing_worse(tmp_path: Path, clock: ManualClock) -> None:
    """Two routes are served and conform; the others are unsupported, each once, and nothing else of them is tested."""
    server = Server(WithLimit(stock_new_api, clock.now))
    code, report = check(server, tmp_path, "--tier", "free")
    assert (code, outcomes(report, "deviating"), outcomes(report, "not run")) == (0, [], [])
    unsupported = outcomes(report, "unsupported")
    assert len(unsupported) == len(set(unsupported)) == 65
    assert {check for _, check in unsupported} == {"it is served"}
    assert {operation for operation, _ in outcomes(report, "passed")} == {
        "klingCreateText2Video",
        "klingCreateImage2Video",
    }
    assert report["levels"]["core"]["result"] == "success"
    assert server.posted == 0 or all("/runway/feed" in one or "/jimeng" in one for one in server.seen if "POST" in one)


def test_a_limit_makes_the_suite_slower_and_is_no_deviation(tmp_path: Path, clock: ManualClock) -> None:
    """Where 429 comes with an empty body the suite waits, and sends no more from then on than the gateway takes."""
    limit = WithLimit(stock_new_api, clock.now, number=20)
    began = clock.now()
    code, report = check(Server(limit), tmp_path, "--tier", "free")
    assert (code, outcomes(report, "deviating"), outcomes(report, "not run")) == (0, [], [])
    assert 0 < limit.refused < 20
    assert clock.now() - began > 180


def test_a_limit_that_never_ends_is_not_run(tmp_path: Path, clock: ManualClock) -> None:
    """Where a gateway refuses for good after a while, nothing is tested; that is no deviation."""
    counted = iter(range(10**6))

    def respond(method: str, path: str, key: str) -> Said:
        return Said(429) if next(counted) > 30 else stock_new_api(method, path, key)

    code, report = check(Server(respond), tmp_path, "--tier", "free")
    assert (code, report["verdict"], outcomes(report, "deviating")) == (2, "none", [])
    assert report["stopped"] == "nothing was tested: the gateway limits the rate of requests (HTTP 429)"
    assert clock.now() < 1000 + 3600


def test_a_gateway_that_is_not_reached_is_said_to_be(tmp_path: Path) -> None:
    """A closed port and an unknown host are "not reached"."""
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    for base_url in (f"http://127.0.0.1:{port}", "http://gateway.invalid", f"http://{'a' * 70}.invalid"):
        assert check_no_gateway(base_url, tmp_path, "--tier", "free")["stopped"].startswith("not reached: ")


@pytest.mark.parametrize("status", [200, 403, 404, 502])
def test_a_web_site_is_no_gateway(status: int, tmp_path: Path) -> None:
    """A server that responds with pages is named by their title, and nothing is posted to it."""
    server = Server(lambda *_: Said(status, page=PAGE.replace(b"New API", b"Example Domain")))
    with serve(server) as base_url:
        said = check_no_gateway(base_url, tmp_path, "--budget", "0")["stopped"]
    assert "returned a web page titled “Example Domain”" in said
    assert {one.split()[0] for one in server.seen} == {"GET"}


@pytest.mark.parametrize("posted", [403, 405, 501])
def test_a_web_site_is_no_gateway_for_what_is_queried_by_post(posted: int, tmp_path: Path) -> None:
    """Where only operations are selected whose query is a POST, pages are no gateway, whatever they say to that."""
    server = Server(lambda method, *_: Said(posted if method == "POST" else 404, page=PAGE))
    with serve(server) as base_url:
        said = check_no_gateway(base_url, tmp_path, "--tier", "free", "--only", "jimengOfficialAction")["stopped"]
    assert "returned a web page titled “New API”" in said


def test_what_is_queried_by_post_is_looked_at_on_gateways(tmp_path: Path) -> None:
    """A gateway that serves nothing by GET is looked at by POST, too, where it responds in JSON."""
    app = make_app(quick())

    async def part(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http" and not scope["path"].startswith("/runway/feed"):
            scope = {**scope, "path": "/nowhere"}
        await app(scope, receive, send)

    code, report = check(part, tmp_path, "--tier", "free")
    assert (code, outcomes(report, "deviating")) == (0, [])
    assert "runwayProGenerate" in {operation for operation, _ in outcomes(report, "passed")}


@pytest.mark.parametrize(
    ("said", "tier"),
    [
        (Said(404, {"detail": "Not Found"}), []),
        (Said(404, relay_error("Invalid URL (GET /v1/x)")), ["--tier", "lifecycle", "--budget", "3", "--yes"]),
        (Said(400, {"error": "no route"}), ["--tier", "free"]),
        (Said(404), ["--tier", "free"]),
        (Said(500, {"error": "oops"}), ["--tier", "free"]),
        (Said(307), ["--tier", "free"]),
    ],
)
def test_where_nothing_is_served_there_is_no_verdict(said: Said, tier: list[str], tmp_path: Path) -> None:
    """A server with one response for all serves nothing of the contract, and nothing is sent that could be charged."""
    server = Server(lambda *_: said)
    with serve(server) as base_url:
        said = check_no_gateway(base_url, tmp_path, *tier, "--ledger", str(tmp_path / "l"))["stopped"]
    assert "nothing of the contract is served here" in said
    assert not any(one.startswith("POST /kling") for one in server.seen)


@pytest.mark.parametrize("only", [["--tier", "free"], ["--only", "CreateText2Video"]])
def test_a_wrong_key_is_said_to_be_refused(only: list[str], tmp_path: Path) -> None:
    """A key that is refused is said to be, and nothing is tested with it, on gateways of either manner."""
    refused = Said(401, {"code": 1002, "message": "no such key", "request_id": "r"})
    for respond in (lambda *_: refused, lambda method, path, _: stock_new_api(method, path, "")):
        with serve(Server(respond)) as base_url:
            assert check_no_gateway(base_url, tmp_path, *only)["stopped"].startswith("the key is refused: HTTP 401")


LITELLM = relay_error("/videos: Invalid model name passed in model=kling-v1. Call `/v1/models` …", "400", "none")


@pytest.mark.parametrize(
    ("status", "document", "outcome"),
    [
        (500, {"error": {"message": "internal", "type": "proxy"}}, "deviating"),
        (500, None, "deviating"),
        (200, {"code": 0, "message": "", "request_id": "", "data": {}}, "deviating"),
        (200, [], "deviating"),
        (400, {"code": 1201, "message": "prompt is wrong", "request_id": "r"}, "deviating"),
        (400, LITELLM, "unsupported"),
        (503, relay_error("No available channels for model kling-v1 in group default"), "unsupported"),
        (503, {"code": "provider_not_found", "message": "no"}, "unsupported"),
        (404, {"detail": "Not Found"}, "unsupported"),
        (405, {"detail": "Method Not Allowed"}, "unsupported"),
        (403, relay_error("用户额度不足", "insufficient_user_quota"), "not run"),
        (429, {"code": 1303, "message": "parallel task over resource pack limit"}, "not run"),
    ],
)
def test_a_submission_without_an_id_is_reported_once(status: int, document: Any, outcome: str, tmp_path: Path) -> None:
    """It is one deviation, or unsupported, or not run; the checks of a task that is not there neither pass nor fail."""
    server = Server(submitting(status, document))
    words = ["--tier", "lifecycle", "--only", "CreateText2Video", "--budget", "2", "--yes"]
    code, report = check(server, tmp_path, *words, "--ledger", str(tmp_path / "ledger.jsonl"))
    assert code == {"deviating": 1, "unsupported": 2, "not run": 0}[outcome]
    assert server.posted == 1
    assert outcomes(report, "passed") == []
    if outcome != "not run":
        assert len(outcomes(report, outcome)) == 1
    assert len(outcomes(report, "deviating")) == (outcome == "deviating")
    details = json.dumps([one["detail"] for one in report["findings"]])
    for internal in ("assert ", "b'", 'b\\"', "Violation(", "ParsedResponse(", "None", "Exchange("):
        assert internal not in details


@pytest.mark.parametrize("tier", ["free", "schema", "lifecycle"])
def test_a_model_without_a_provider_is_unsupported_in_every_tier(tier: str, tmp_path: Path) -> None:
    """one-hub says 503 `provider_not_found` where it has no provider: it is without that; that deviates in nothing."""
    said = Said(503, {"code": "provider_not_found", "message": "provider not found"})

    def respond(method: str, path: str, key: str) -> Said:
        return said if path.startswith(SERVED) and key == KEY else stock_new_api(method, path, key)

    words = ["--tier", tier, "--only", "CreateText2Video", "--budget", "9", "--cases", "1", "--yes"]
    code, report = check(Server(respond), tmp_path, *words, "--ledger", str(tmp_path / "ledger.jsonl"))
    assert code != 1
    assert outcomes(report, "deviating") == []
    assert outcomes(report, "unsupported")


def test_a_poll_that_reports_nothing_lets_nothing_pass(tmp_path: Path) -> None:
    """Where the task is taken and no poll reports on it, one check deviates; none passes that has seen nothing."""
    accepted = {
        "code": 0,
        "message": "SUCCEED",
        "request_id": "r",
        "data": {"task_id": "1", "task_status": "submitted"},
    }
    words = ["--tier", "lifecycle", "--only", "CreateText2Video", "--budget", "1", "--yes"]
    code, report = check(Server(submitting(200, accepted)), tmp_path, *words, "--ledger", str(tmp_path / "l"))
    assert (code, outcomes(report, "deviating")) == (1, [("klingCreateText2Video", "every poll is well formed")])
    assert {check for _, check in outcomes(report, "passed")} == {
        "the submission is accepted",
        "the key is not repeated",
    }


@pytest.mark.parametrize("budget", ["0", "1", "2"])
def test_a_clean_gateway_has_no_deviation_with_any_budget(budget: str, tmp_path: Path) -> None:
    """A budget that is used up leaves things not run; nothing deviates for it, and wrong methods take none of it."""
    gateway = quick()
    words = ["--only", "flux or CreateText2Video", "--budget", budget, "--ledger", str(tmp_path / "ledger.jsonl")]
    code, report = check(make_app(gateway), tmp_path, *words, "--cases", "1")
    assert (code, outcomes(report, "deviating"), len(gateway.store)) == (0, [], int(budget))
    assert {one["outcome"] for one in report["findings"] if one["tier"] == "free"} == {"passed"}
    assert "OverBudget" not in json.dumps(report)


def test_what_is_announced_is_what_is_selected(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """-k and --tier decide what is announced, and the summary names the tier, wherever it is run."""
    monkeypatch.chdir(tmp_path)
    words = ["--api-key", KEY, "--tier", "lifecycle", "--only", "CreateText2Video", "--deadline", "1"]
    with serve(make_app(quick())) as base_url:
        _run(["check", base_url, *words])
        said = capsys.readouterr().out
        assert "lifecycle tier" in said.splitlines()[0]
        assert "up to 1 submission," in said.splitlines()[0]
        assert "nothing that could be charged" in said.splitlines()[0]
        _run(["check", base_url, "--api-key", KEY, "--tier", "free", "--only", "CreateText2Video"])
        said = capsys.readouterr().out
    assert "no submission" in said.splitlines()[0]
    assert "free tier: 5 passed" in said.splitlines()


def test_the_project_around_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the folder has a pytest.ini and a conftest.py of its own, neither is read."""
    (tmp_path / "pytest.ini").write_text("[pytest]\npython_functions = none\naddopts = --no-such-option\n")
    (tmp_path / "conftest.py").write_text("raise SystemExit('the conftest.py of the project was read')")
    monkeypatch.chdir(tmp_path)
    code, report = check(make_app(quick()), tmp_path / "out", "--tier", "free", "--only", "CreateText2Video")
    assert (code, report["verdict"]) == (0, "conformant")


def _run(words: list[str]) -> None:
    from mediarelay.cli.app import make_app as make_command

    make_command()(words, exit_on_error=False, result_action="return_value")


@pytest.mark.parametrize("mark", [{}, {"gateway": "new-api"}, ["mediarelay-mock"]])
def test_a_server_of_this_machine_is_not_free_for_its_address(mark: Any, tmp_path: Path) -> None:
    """Only the mock says that it is the mock; anything else on this machine gets no submission without a budget."""

    def respond(method: str, path: str, key: str) -> Said:
        return Said(200, mark) if path == "/__mock__" else stock_new_api(method, path, key)

    server = Server(respond)
    _, report = check(server, tmp_path, "--only", "CreateText2Video", "--tier", "lifecycle")
    assert server.posted == 0
    assert {one["detail"] for one in report["findings"]} == {"not run: budget"}


def test_a_gateway_that_serves_a_part_is_tested_by_that_part(tmp_path: Path) -> None:
    """Of a clean gateway behind a proxy that lets one family through, that passes and the rest is unsupported."""
    app = make_app(quick())

    async def part(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http" and not scope["path"].startswith(("/suno/", "/media/", "/__mock__")):
            scope = {**scope, "path": "/nowhere"}
        await app(scope, receive, send)

    code, report = check(part, tmp_path, "--tier", "free")
    assert (code, outcomes(report, "deviating"), outcomes(report, "not run")) == (0, [], [])
    assert all(name.startswith("suno") for name, _ in outcomes(report, "passed"))


@contextlib.contextmanager
def dripping(act: Callable[[socket.socket], None]) -> Iterator[str]:
    """Serve something that takes connections and responds to each in its own time."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def accept() -> None:
            with contextlib.suppress(OSError):
                while True:
                    connection, _ = listener.accept()
                    threading.Thread(target=_quietly, args=(act, connection), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


def _quietly(act: Callable[[socket.socket], None], connection: socket.socket) -> None:
    with contextlib.suppress(OSError), connection:
        act(connection)


def _drip(text: bytes) -> Callable[[socket.socket], None]:
    def act(connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(text)
        for _ in range(600):
            threading.Event().wait(0.05)
            connection.sendall(b"x")

    return act


@pytest.mark.parametrize("head", [b"HTTP/1.1 200 OK\r\nX-", b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n"])
def test_a_slow_gateway_has_a_deadline(head: bytes, tmp_path: Path) -> None:
    """A response that drips is late as a whole, and a gateway that only drips gets no hundreds of requests."""
    began = time.monotonic()
    with dripping(_drip(head)) as base_url:
        said = check_no_gateway(base_url, tmp_path, "--request-timeout", "0.3")["stopped"]
    assert said.startswith("not reached: ")
    assert "within 0.3 seconds" in said
    assert time.monotonic() - began < 10


def test_a_run_has_a_limit(tmp_path: Path, clock: ManualClock) -> None:
    """When a run's time is up the rest is not run, whatever the gateway does."""

    def respond(method: str, path: str, key: str) -> Said:
        clock.sleep(20.0)
        return stock_new_api(method, path, key)

    words = ["--tier", "free", "--only", "CreateText2Video or CreateImage2Video", "--time-limit", "150"]
    code, report = check(Server(respond), tmp_path, *words)
    assert (code, report["verdict"]) == (0, "partial")
    assert "not run: the run has taken its 150 seconds (--time-limit)" in {one["detail"] for one in report["findings"]}
    assert outcomes(report, "deviating") == []


def test_a_response_without_end_is_none(tmp_path: Path) -> None:
    """A response of many megabytes is not read to its end."""
    with serve(Server(lambda *_: Said(200, page=b" " * (9 * 1024**2)))) as base_url:
        assert "more than 8 MB" in check_no_gateway(base_url, tmp_path)["stopped"]
