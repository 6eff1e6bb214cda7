"""The command line, against a mock gateway that listens."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mediarelay._io.history import History
from mediarelay.cli.app import make_app
from mediarelay_mock.testing import KEY, Running, serve_mock

from . import commands
from .commands import COMMAND, Done
from .conftest import ROOT
from .modules import modules_after

PICTURE = str(ROOT / "examples" / "cat.jpg")


@pytest.fixture(scope="module")
def quick() -> Iterator[Running]:
    """A mock gateway in real time, fast, that hints short pauses."""
    with serve_mock(poll_after=0.05) as mock:
        from mediarelay_mock.clock import MockClock

        mock.gateway.clock = MockClock(200)
        yield mock


@pytest.fixture
def environment(quick: Running, tmp_path: Path) -> dict[str, str]:
    """The environment of a user who has set gateway and key."""
    return {
        **os.environ,
        "MEDIARELAY_BASE_URL": quick.base_url + "/v1/",
        "MEDIARELAY_API_KEY": KEY,
        "MEDIARELAY_HISTORY": str(tmp_path / "history.sqlite3"),
        "COLUMNS": "120",
    }


def run(environment: dict[str, str], *arguments: str, stdin: str = "") -> Done:
    """Run the command and return what it did; the key is in none of it."""
    done = commands.run(environment, *arguments, stdin=stdin)
    assert KEY not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done


def test_a_picture_becomes_a_video(environment: dict[str, str], tmp_path: Path) -> None:
    """One command sends a picture, reports its progress, downloads the video and prints path, size and digest."""
    target = tmp_path / "cat.mp4"
    words = ["kling", "image2video", "--image", PICTURE, "--prompt", "a cat", "-o", str(target)]
    done = subprocess.run([*COMMAND, *words], env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert target.read_bytes()[4:8] == b"ftyp"
    assert f"{target.stat().st_size} bytes" in done.stdout
    assert "sha256" in done.stdout
    assert "succeeded after" in done.stderr
    assert "5 seconds long" in done.stderr
    listed = json.loads(run(environment, "tasks", "--json").stdout)
    assert [(entry["state"], entry["file"]) for entry in listed] == [("succeeded", str(target))]
    assert "kling image2video" in run(environment, "tasks").stdout


def test_json_is_all_that_json_prints(environment: dict[str, str], tmp_path: Path) -> None:
    """With --json standard output is one object, for results and for errors alike."""
    done = run(environment, "kling", "generations", "--prompt", "a", "--n", "2", "--json", "-o", f"{tmp_path}/out/")
    result = json.loads(done.stdout)
    assert len(result["urls"]) == len(result["files"]) == len(list((tmp_path / "out").iterdir())) == 2
    done = run(environment, "kling", "generations", "--prompt", "mock:fail", "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout)["error"] == "TaskFailed"
    assert json.loads(done.stdout)["handle"]


def test_leaving_and_coming_back(environment: dict[str, str]) -> None:
    """--no-wait prints the handle; the handle and the bare id both lead back, an unknown id only with its operation."""
    handle = run(environment, "kling", "text2video", "--prompt", "a", "--no-wait").stdout.strip()
    assert len(handle) <= 300
    task_id = json.loads(handle)["id"]
    first = run(environment, "wait", handle)
    assert first.returncode == 0, first.stderr
    assert run(environment, "wait", task_id).stdout == first.stdout
    elsewhere = {**environment, "MEDIARELAY_HISTORY": ""}
    assert run(elsewhere, "wait", task_id).returncode == 2
    assert run(elsewhere, "wait", task_id, "--operation", "kling.text2video").stdout == first.stdout
    assert json.loads(run(elsewhere, "tasks", "--json").stdout) == []


def test_a_dry_run_sends_nothing(environment: dict[str, str], quick: Running) -> None:
    """--dry-run shows the request with its key hidden and its file cut, and what the contract has against it."""
    known = len(quick.gateway.store)
    done = run(environment, "kling", "image2video", "--image", PICTURE, "--dry-run")
    shown = json.loads(done.stdout)
    assert (done.returncode, shown["problems"]) == (0, [])
    assert "model_name is left out" in shown["warnings"][0]
    assert shown["url"] == quick.base_url + "/kling/v1/videos/image2video"
    assert len(shown["body"]["image"]) < 100
    done = run(environment, "kling", "image2video", "--prompt", "a", "--cfg-scale", "7", "--dry-run")
    assert done.returncode == 2
    assert "cfg_scale" in json.loads(done.stdout)["problems"][0]
    assert len(quick.gateway.store) == known


def test_a_dry_run_says_what_it_costs(
    quick: Running, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The price is read off the gateway's list without a key; where no gateway is named it is unknown, in words."""
    for variable in ("MEDIARELAY_BASE_URL", "MEDIARELAY_API_KEY"):
        monkeypatch.delenv(variable, raising=False)

    def price(*words: str) -> dict[str, Any]:
        app = make_app(["kling"])
        called = ["kling", *words, "--prompt", "a cat", "--dry-run"]
        assert app(called, exit_on_error=False, result_action="return_value") == 0
        return dict(json.loads(capsys.readouterr().out)["price"])

    model = ["text2video", "--model-name", "kling-v2-5-turbo"]
    found = price(*model, "--base-url", quick.base_url)
    assert (found["amount"], found["source"]) == (0.1, "GET /api/pricing")
    found = price(*model)
    assert (found["amount"], found["source"]) == (None, "unknown")
    assert "no gateway is named" in found["basis"]
    found = price(*model, "--base-url", quick.base_url + "/nowhere")
    assert "HTTP 404" in found["basis"]


@pytest.mark.parametrize(
    ("arguments", "code", "complaint"),
    [
        (["kling", "image2video", "--image", "nofile.jpg"], 2, "there is no file"),
        (["kling", "image2video", "--image", PICTURE, "--sound", "loud"], 2, "Choose from"),
        (["kling", "text2video", "--camera-control", "{"], 2, "not JSON"),
        (["kling", "teleport"], 2, "Unknown command"),
        (["kling", "text2video", "--prompt", "mock:reject"], 1, "safety"),
        (["kling", "text2video", "--prompt", "a", "--api-key", "sk-wrong"], 1, "AuthenticationError"),
        (["kling", "text2video", "--prompt", "a", "--base-url", "http://127.0.0.1:9"], 1, "not reached"),
        (["kling", "text2video", "--prompt", "a", "--base-url", "nonsense"], 2, "must be like"),
        (["kling", "text2video", "--prompt", "mock:stuck", "--timeout", "0.2"], 3, "lives on"),
        (["wait", "{}"], 2, "not a handle"),
        (["wait", "1", "--operation", "kling.nothing"], 2, "no operation"),
        (["mock", "--port", "99999"], 2, "port"),
    ],
)
def test_what_goes_wrong_is_said(arguments: list[str], code: int, complaint: str, environment: dict[str, str]) -> None:
    """Every failure has its exit code and a sentence that says what to do, without a traceback."""
    done = run(environment, *arguments)
    assert done.returncode == code, done.stderr
    assert complaint in " ".join((done.stdout + done.stderr).split())


def test_interrupting_shows_the_way_back(environment: dict[str, str]) -> None:
    """Ctrl-C ends the wait with the handle and the command that resumes it, and exit code 130; in the background, too.

    What starts the tests may ignore Ctrl-C, as a shell has all that runs in the background do.
    """
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    arguments = ["kling", "text2video", "--prompt", "mock:stuck"]
    process = subprocess.Popen([*COMMAND, *arguments], env=environment, stderr=subprocess.PIPE, text=True)
    signal.signal(signal.SIGINT, before)
    assert process.stderr is not None
    for line in process.stderr:
        if "running" in line:
            break
    process.send_signal(signal.SIGINT)
    rest = process.stderr.read()
    process.stderr.close()
    assert process.wait(timeout=10) == 130
    assert "mediarelay wait '{" in rest
    assert "Traceback" not in rest


def test_text_comes_from_standard_input(environment: dict[str, str]) -> None:
    """A lone dash reads a field from standard input."""
    done = run(environment, "kling", "text2video", "--prompt", "-", "--dry-run", stdin="a long story\n")
    assert json.loads(done.stdout)["body"]["prompt"] == "a long story"


def test_help_tells_of_every_field(environment: dict[str, str]) -> None:
    """The help of a command names its fields, their meaning and the seeds' own titles."""
    text = run(environment, "kling", "image2video", "--help").stdout
    for word in ("--image", "--camera-control", "图生视频", "costs money", "MEDIARELAY_API_KEY", "--dry-run"):
        assert word in text


def test_a_start_loads_only_what_it_shows() -> None:
    """The list of commands, and the help of one, load neither the library nor its HTTP client."""
    heavy = {"httpx", "sqlite3", "jsonschema_rs", "jmespath", "mediarelay.relay", "mediarelay_mock", "rich.progress"}
    assert heavy & modules_after("from mediarelay.cli.app import make_app; make_app()") == set()
    assert (
        heavy & modules_after("from mediarelay.cli import families; families.kling; families.sunoSubmitMusic") == set()
    )


def test_every_command_is_found() -> None:
    """Each command and family that the help lists is there, and has a help of its own."""
    for name, command in make_app().resolved_commands().items():
        assert command.help, name


def test_the_history_is_shared_and_harmless(tmp_path: Path) -> None:
    """Two processes may write one history; one that cannot be written costs nothing; the file holds no key."""
    one, other = History(tmp_path / "h.sqlite3"), History(tmp_path / "h.sqlite3")
    one.add("{}", "1", "https://g.example")
    other.add("{}", "2", "https://g.example")
    other.note("1", "https://g.example", "succeeded", Path("a.mp4"))
    assert {entry.task_id: entry.state for entry in one.entries()} == {"1": "succeeded", "2": "queued"}
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where a directory is needed")
    History(blocked / "h.sqlite3").add("{}", "1", "https://g.example")
    assert History(tmp_path / "h.sqlite3", on=False).entries() == []


def test_what_is_in_doubt_is_listed_apart(environment: dict[str, str]) -> None:
    """`tasks --uncertain` lists only submissions of which it is not known whether they were accepted."""
    history = History(Path(environment["MEDIARELAY_HISTORY"]))
    assert "Nothing is in doubt" in run(environment, "tasks", "--uncertain").stderr
    for name, state in (("mr-1", "uncertain"), ("2", "succeeded")):
        history.add('{"v":1,"op":"klingCreateText2Video","id":"1"}', name, "https://g.example")
        history.note(name, "https://g.example", state)
    listed = json.loads(run(environment, "tasks", "--uncertain", "--json").stdout)
    assert [entry["task_id"] for entry in listed] == ["mr-1"]
    assert "mr-1" in run(environment, "tasks", "--uncertain").stdout
    assert len(json.loads(run(environment, "tasks", "--json").stdout)) == 2


def test_the_mock_command_serves(environment: dict[str, str]) -> None:
    """`mediarelay mock --port 0` prints its address, and lines to copy, and answers there until it is ended."""
    process = subprocess.Popen(
        [*COMMAND, "mock", "--port", "0", "--dialect", "flat", "--speed", "100"],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        address: Any = next(word for word in process.stdout.readline().split() if word.startswith("http"))
        assert process.stdout.readline() == f"export MEDIARELAY_BASE_URL={address}\n"
        assert process.stdout.readline() == "export MEDIARELAY_API_KEY=sk-mock\n"
        done = run(environment, "kling", "generations", "--prompt", "a", "--base-url", address, "--api-key", "sk-mock")
        assert done.returncode == 0, done.stderr
        assert done.stdout.strip().endswith(".png")
    finally:
        process.terminate()
        process.wait(timeout=10)
        if process.stdout:
            process.stdout.close()


def test_the_end_of_a_task_says_what_it_cost(environment: dict[str, str], tmp_path: Path) -> None:
    """By the gateway's log, and of a failed task what was paid back; `tasks` has a column of both."""
    made = run(environment, "suno", "music", "--mv", "chirp-v4", "--prompt", "a song", "-o", str(tmp_path))
    assert "cost 0.1 of the gateway's currency" in made.stderr
    words = ["kling", "text2video", "--model-name", "kling-v1", "--prompt", "mock:fail"]
    assert "0.1 were paid back" in run(environment, *words).stderr
    failure = json.loads(run(environment, *words, "--json").stdout)
    assert (failure["cost"]["amount"], failure["cost"]["refunded"]) == (0, 0.1)
    listed = [line.split("\t")[4] for line in run(environment, "tasks").stdout.splitlines()]
    assert listed == ["0 (0.1 paid back)", "0 (0.1 paid back)", "0.1"]
