"""The samples of each operation do what they say: from Python, on the command line and by curl."""

from __future__ import annotations

import ast
import contextlib
import json
import shlex
import subprocess
from pathlib import Path
from typing import Any

import pytest

import mediarelay
from mediarelay import Relay, errors
from mediarelay.cli.app import make_app
from mediarelay.cli.samples import samples
from mediarelay_client.tasks import find_operation
from mediarelay_contract.example_files import content
from mediarelay_mock.testing import KEY, Running

from .samples import CONTRACT, methods

ALL = {name: samples(CONTRACT, name) for name in CONTRACT.operations}
METHODS = [operation.id for operation in methods()]


@pytest.fixture
def _files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a folder with the files that samples name."""
    for name in ("cat.png", "mask.png", "cat.mp3", "chat.mp3", "a.jsonl"):
        (tmp_path / name).write_bytes(content(Path(name).suffix))
    monkeypatch.chdir(tmp_path)


def test_every_operation_has_samples() -> None:
    """Each operation has samples of Python and curl, but for a WebSocket and an upload; each method has all three."""
    missing = {name: {"Python", "curl"} - set(found) for name, found in ALL.items() if {"Python", "curl"} - set(found)}
    assert missing == {"openaiConnectRealtime": {"curl"}, "imagebedUploadImage": {"Python"}}
    assert [name for name in METHODS if len(ALL[name]) != 3] == []


@pytest.mark.usefixtures("_files")
def test_calls_of_python_are_what_the_contract_wants() -> None:
    """The call in each Python sample, as a dry run, breaks nothing of the contract."""
    wrong = {}
    with Relay("https://gateway.example", "sk-x") as relay:
        for name in METHODS:
            tree = ast.parse(ALL[name]["Python"])
            call = next(
                node for node in ast.walk(tree) if isinstance(node, ast.Call) and ast.unparse(node.func).count(".") == 2
            )
            wrong[name] = eval(ast.unparse(call), {"relay": relay.dry_run, "Path": Path}).problems  # noqa: S307 - it is our own
    assert {name: problems for name, problems in wrong.items() if problems} == {}


@pytest.mark.usefixtures("_files")
def test_commands_are_what_the_contract_wants(monkeypatch: pytest.MonkeyPatch) -> None:
    """Samples of the command line are accepted by --dry-run; here one in four is tried."""
    monkeypatch.setenv("MEDIARELAY_BASE_URL", "https://gateway.example")
    monkeypatch.setattr("mediarelay.cli.run.print_json", lambda _: None)
    app = make_app()
    commands = {name: shlex.split(ALL[name]["Command line"].replace("\\\n", " ")) for name in METHODS[::4]}
    codes = {
        name: app([*words[1:], "--dry-run"], exit_on_error=False, result_action="return_value")
        for name, words in commands.items()
    }
    assert {name: code for name, code in codes.items() if code} == {}


def test_requests_of_curl_are_what_the_contract_wants() -> None:
    """Each sample of curl goes to a path of its operation, and its JSON breaks nothing of the contract."""
    wrong = {}
    for name, found in ALL.items():
        if "curl" not in found:
            continue
        words = shlex.split(found["curl"].replace("\\\n", " "))
        route = CONTRACT.operations[name]
        address = next(word for word in words if word.startswith("$MEDIARELAY_BASE_URL")).removeprefix(
            "$MEDIARELAY_BASE_URL"
        )
        method = words[words.index("-X") + 1] if "-X" in words else "POST" if {"-d", "-F"} & set(words) else "GET"
        faults: list[Any] = [] if route in [one for one, _ in CONTRACT.match(address.partition("?")[0])] else [address]
        faults += [] if method == route.method else [method]
        if "-d" in words:
            faults += CONTRACT.check_request(name, json.loads(words[words.index("-d") + 1]), "application/json")
        wrong[name] = faults
    assert {name: faults for name, faults in wrong.items() if faults} == {}


def test_samples_are_words_that_a_shell_understands() -> None:
    """No sample of a command is broken off or badly quoted."""
    script = "\n".join(
        found[language] for found in ALL.values() for language in ("Command line", "curl") if language in found
    )
    assert subprocess.run(["/bin/bash", "-n"], input=script, text=True, capture_output=True).stderr == ""


OTHERS = [name for name in ALL if name not in METHODS and "Python" in ALL[name]]

LOW_LEVEL = [name for name in OTHERS if "relay.task(" not in ALL[name]["Python"]]


@pytest.mark.usefixtures("_files")
@pytest.mark.parametrize("name", [*METHODS[::11], *sorted({*OTHERS[::9], *LOW_LEVEL})])
def test_samples_of_python_run(
    name: str,
    kling_mock: Running,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Samples of Python run against a gateway as they are written, up to where it says that there is no such task."""
    monkeypatch.setenv("MEDIARELAY_BASE_URL", kling_mock.base_url)
    monkeypatch.setenv("MEDIARELAY_API_KEY", KEY)
    monkeypatch.setattr(mediarelay, "Relay", lambda: Relay(clock=kling_mock.clock))
    is_of_a_task = "relay.task(" in ALL[name]["Python"]
    with pytest.raises(errors.UnexpectedResponse) if is_of_a_task else contextlib.nullcontext():
        exec(compile(ALL[name]["Python"], name, "exec"), {})  # noqa: S102 - it is our own
    assert capsys.readouterr().out or is_of_a_task


def test_commands_of_queries_name_operations() -> None:
    """What waits for a task, or cancels it, names an operation that starts one."""
    named = [shlex.split(ALL[name]["Command line"])[-1] for name in OTHERS if "Command line" in ALL[name]]
    assert len(named) > 40
    assert [name for name in named if find_operation(CONTRACT.find(name)).query is None] == []
