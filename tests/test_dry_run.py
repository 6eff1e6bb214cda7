"""Calls that are checked before they are sent, from Python."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from mediarelay import AsyncRelay, Relay, errors
from mediarelay._io import checking
from mediarelay_mock.testing import KEY, Running


def test_a_dry_run_sends_nothing(kling_mock: Running) -> None:
    """`relay.dry_run` has every method, says what it would send and what is wrong with it; so with asyncio."""
    known = len(kling_mock.gateway.store)
    with Relay(kling_mock.base_url, KEY) as relay:
        seen = relay.dry_run.kling.text2video(prompt="a cat", cfg_scale=7)
        chat = relay.dry_run.openai.stream_chat(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
    assert (seen.url, seen.cost) == (f"{kling_mock.base_url}/kling/v1/videos/text2video", "paid")
    assert ["cfg_scale" in seen.problems[0], "model_name is left out" in seen.warnings[0]] == [True, True]
    assert (list(seen.other_forms), KEY in str(seen)) == (["new-api"], False)
    assert (chat.problems, chat.body["stream"]) == ([], True)

    async def run() -> list[str]:
        async with AsyncRelay(kling_mock.base_url, KEY) as relay:
            return relay.dry_run.kling.text2video(prompt="a cat", cfg_scale=7).problems

    assert asyncio.run(run()) == seen.problems
    assert len(kling_mock.gateway.store) == known


def test_what_breaks_the_contract_is_not_sent(kling_mock: Running, tmp_path: Path) -> None:
    """A call that breaks the contract is refused before it is sent, unless that is not wanted."""
    script = tmp_path / "cat.py"
    script.write_text("print('no picture')")
    known = len(kling_mock.gateway.store)
    with Relay(kling_mock.base_url, KEY) as relay:
        with pytest.raises(errors.InvalidInput, match=r"cfg_scale.*Nothing was sent"):
            relay.kling.text2video(prompt="a cat", cfg_scale=7)
        with pytest.raises(errors.InvalidInput, match="image"):
            relay.kling.image2video(image=script, prompt="a cat")
    assert len(kling_mock.gateway.store) == known
    with Relay(kling_mock.base_url, KEY, validate=False) as relay, pytest.raises(errors.SubmitRejected):
        relay.kling.text2video(prompt="a cat", cfg_scale=7)


def test_without_the_library_that_checks_calls_are_sent(kling_mock: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where `mediarelay[cli]` is not installed nothing is checked, and what needs it says what to install."""
    monkeypatch.setattr(checking, "find_spec", lambda _: None)
    checking.contract.cache_clear()
    with Relay(kling_mock.base_url, KEY) as relay:
        with pytest.raises(errors.SubmitRejected):
            relay.kling.text2video(prompt="a cat", cfg_scale=7)
        with pytest.raises(errors.InvalidInput, match=r"pip install 'mediarelay\[cli\]'"):
            _ = relay.dry_run
