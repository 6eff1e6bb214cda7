"""Asking before paying: only above a price that somebody named, and never where nobody can answer."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mediarelay.cli.app import _run, make_app
from mediarelay_mock.testing import KEY, Running

Command = Callable[..., tuple[int, str]]
MODEL = ["--model-name", "kling-v2-5-turbo"]


@pytest.fixture
def command(
    kling_mock: Running, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Command:
    """Run a command with somebody at a terminal who gives an answer, or with nobody; return its code and words."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MEDIARELAY_BASE_URL", kling_mock.base_url)
    monkeypatch.setenv("MEDIARELAY_API_KEY", KEY)
    line = '{"operation": "kling.text2video", "model_name": "kling-v2-5-turbo", "prompt": "mock:fail %d"}\n'
    Path("jobs.jsonl").write_text(line % 1 + line % 2)

    def run(*words: str, above: str | None = "0.05", answer: str | None = None) -> tuple[int, str]:
        monkeypatch.delenv("MEDIARELAY_CONFIRM_ABOVE", raising=False)
        if above is not None:
            monkeypatch.setenv("MEDIARELAY_CONFIRM_ABOVE", above)
        monkeypatch.setattr("mediarelay.cli.consent.is_terminal", lambda: answer is not None)
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"{answer}\n"))
        called: list[Any] = [*words] if words[0] == "batch" else ["kling", "text2video", "--prompt", "a cat", *words]
        code = make_app(called)(called, exit_on_error=False, result_action="return_value")
        return int(code), capsys.readouterr().err

    return run


@pytest.mark.parametrize(
    ("words", "options", "code", "sold"),
    [
        (MODEL, {}, 2, 0),
        ([*MODEL, "--yes"], {}, 0, 1),
        (MODEL, {"above": "0.1"}, 0, 1),
        ([*MODEL, "--confirm-above", "1"], {}, 0, 1),
        (MODEL, {"answer": "y"}, 0, 1),
        (MODEL, {"answer": "n"}, 1, 0),
        (MODEL, {"answer": ""}, 1, 0),
        (["--model-name", "kling-v9"], {"above": "100"}, 2, 0),
        (["--model-name", "kling-v9"], {"above": "100", "answer": "yes"}, 0, 1),
    ],
    ids=["nobody", "agreed", "not above", "said so", "yes", "no", "silence", "unknown", "unknown but yes"],
)
def test_a_price_above_is_paid_only_by_consent(
    command: Command, kling_mock: Running, words: list[str], options: dict[str, Any], code: int, sold: int
) -> None:
    """Above the price, or without one, it takes an answer at a terminal or --yes; else nothing is sent."""
    known = len(kling_mock.gateway.store)
    found, said = command(*words, "--no-wait", **options)
    assert (found, len(kling_mock.gateway.store) - known) == (code, sold)
    assert ("Nothing was sent" in said) == (not sold)
    if code == 2:
        assert "--yes" in said
    if options.get("answer") is not None:
        assert "Pay for it? [y/N]" in said
        assert "It costs 0.1." in said or "The price is not known" in said


def test_of_a_batch_the_sum_counts(command: Command, kling_mock: Running) -> None:
    """Two jobs below the price are together above it; without consent no state is begun."""
    known = len(kling_mock.gateway.store)
    for options, code in (({}, 2), ({"answer": "n"}, 1)):
        found, said = command("batch", "jobs.jsonl", above="0.15", **options)
        assert found == code
        assert "2 jobs for 0.2 of the gateway's currency" in said
        assert not Path("run.sqlite").exists()
    assert len(kling_mock.gateway.store) == known
    assert command("batch", "jobs.jsonl", "--dry-run")[0] == 0


def test_an_empty_variable_is_none(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """A limit that a file of settings leaves empty is no limit, for commands as for the library."""
    command(*MODEL, "--dry-run", above=None)
    for name in ("MEDIARELAY_MAX_PAID", "MEDIARELAY_MAX_COST", "MEDIARELAY_CONFIRM_ABOVE"):
        monkeypatch.setenv(name, "")
    with pytest.raises(SystemExit) as ended:
        _run(["kling", "text2video", *MODEL, "--prompt", "a cat", "--no-wait"], as_json=False)
    assert ended.value.code == 0


def test_nobody_is_asked_unless_that_was_wanted(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the variable nothing is asked, and no price is looked up."""
    monkeypatch.setattr("mediarelay.cli.run.prices_of", lambda _: pytest.fail("a price was looked up"))
    assert command(*MODEL, "--no-wait", above=None)[0] == 0
