"""What a result lists: ids and names beside or instead of links."""

from __future__ import annotations

import contextlib
import io
from typing import Any

import httpx
import pytest
from rich.console import Console

from mediarelay import Relay
from mediarelay.cli import deliver as delivery
from mediarelay.cli.listing import print_rows
from mediarelay.cli.options import RunOptions
from mediarelay.task import Result, Task
from mediarelay_mock.testing import KEY, Running

from .samples import call, methods

LISTING = [one for one in methods() if one.lifecycle.rows]
LINK = "https://cdn.example/0.mp3"
VOICE = {"voice_id": "v-1", "voice_name": "Sunny", "trial_url": LINK}


def test_every_family_names_what_it_made(mocks: dict[str, Running]) -> None:
    """Whatever lists or makes things with an id gives each id, by the name of a field that is documented."""
    mock = mocks["kling"]
    with Relay(mock.base_url, KEY, clock=mock.clock, history=False, learn=False) as relay:
        for operation in LISTING:
            outcome = call(relay, operation)
            result = outcome.wait() if isinstance(outcome, Task) else outcome
            if operation.id == "midjourneySubmitVideo":  # its example has no buttons
                continue
            assert result.rows, operation.id
            assert all(isinstance(next(iter(row.values())), str | int) for row in result.rows), operation.id
            assert all("cdn.example" not in str(row) for row in result.rows), operation.id


def test_no_list_is_forgotten() -> None:
    """Every method whose result is a list of things with ids says what their ids are."""
    lists = {one.id for one in methods() if "List" in one.id or "Search" in one.id}
    assert lists
    assert lists <= {one.id for one in LISTING}


def listed(document: Any, method: str = "presets_voices", family: str = "kling", **fields: Any) -> Result:
    """Return the result of a call that is answered with some JSON."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=document))
    with Relay("https://gateway.example", KEY, transport=transport, history=False) as relay:
        result: Result = getattr(getattr(relay, family), method)(**fields)
        return result


def printed(result: Result, monkeypatch: pytest.MonkeyPatch, **options: Any) -> tuple[str, str]:
    """Return what is printed of a result in a pipe, to standard output and standard error."""
    out, err = io.StringIO(), io.StringIO()
    monkeypatch.setattr(delivery, "OUT", Console(file=out, width=40, soft_wrap=True))
    monkeypatch.setattr(delivery, "ERR", Console(file=err, width=40, soft_wrap=True))
    with contextlib.redirect_stdout(out):
        delivery.deliver(result, RunOptions(**options), {})
    return out.getvalue(), err.getvalue()


def test_a_list_prints_ids_and_names_in_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    """A list with links prints a line for each entry, tabs between, and no link a second time."""
    voices = [VOICE, VOICE | {"voice_id": "v-2", "trial_url": None}]
    result = listed({"code": 0, "data": [{"task_result": {"voices": voices}}]})
    assert printed(result, monkeypatch)[0] == f"v-1\tSunny\t{LINK}\nv-2\tSunny\t\n"


def test_an_empty_list_is_no_output(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that reads lines reads none of an empty list; a person is told."""
    result = listed({"object": "list", "data": []}, "files", "openai")
    assert printed(result, monkeypatch) == ("", "Nothing is listed.\ndone\n")


def test_ids_beside_links_leave_the_links_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where links are what was made, standard output holds them alone, and ids go to standard error."""
    file = {"id": "file-1", "filename": "a.png", "url": "https://cdn.example/0.png"}
    result = listed(file, "upload_file", "openai", file=b"x", purpose="vision")
    result.rows = [{"file_id": "file-1", "filename": "a.png"}]
    assert printed(result, monkeypatch) == (
        "https://cdn.example/0.png\n",
        "file_id file-1  filename a.png\ndone\n",
    )


@pytest.mark.parametrize(
    ("width", "lines"),
    [
        (80, ["voice_id  voice_name  trial_url", f"v-1       Sunny       {LINK}"]),
        (30, ["v-1  Sunny", f"  {LINK}"]),
    ],
)
def test_a_terminal_shows_a_table_where_it_fits(width: int, lines: list[str]) -> None:
    """A table that is wider than the terminal becomes some lines for each entry, in which nothing is cut."""
    out = io.StringIO()
    console = Console(file=out, width=width, soft_wrap=True, force_terminal=True, color_system=None)
    print_rows(console, [VOICE])
    assert [line.rstrip() for line in out.getvalue().splitlines()] == lines
