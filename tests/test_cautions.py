"""What is allowed and rarely meant is said before it is paid for."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from mediarelay import Relay
from mediarelay._io.cautions import warnings_of
from mediarelay_client.tasks import find_operation, has_method
from mediarelay_mock.testing import KEY, Running

from .samples import CONTRACT


@pytest.mark.parametrize(
    ("name", "arguments", "words"),
    [
        ("kling.text2video", {"model_name": "kling-v9", "mode": "ultra"}, ["mode is ultra", "(std, pro, 4k)"]),
        ("kling.text2video", {"model_name": "kling-v9", "duration": 5}, ["duration: the vendor and one-hub refuse"]),
        ("kling.text2video", {"model_name": "kling-v9", "duration": "5"}, []),
        ("kling.text2video", {"model_name": ""}, ["model_name is left out"]),
        ("kling.text2video", {}, ["model_name is left out"]),
        ("openai.images", {"model": "", "prompt": "a cat"}, ["model is empty"]),
        ("openai.images", {"model": "my-own", "prompt": "a cat", "quality": "best"}, ["quality is best"]),
        ("kling.text2video", {"model_name": "x", "extra": {"mode": "ultra"}}, ["mode is ultra"]),
        ("kling.text2video", {"model_name": "x", "negative_prompt": "", "mode": None}, []),
    ],
)
def test_what_is_rarely_meant_is_said(name: str, arguments: dict[str, Any], words: list[str]) -> None:
    """Values that no documentation lists, models without a name, and kinds that some gateways refuse; nothing else."""
    said = warnings_of(CONTRACT, find_operation(name), arguments)
    assert len(said) == bool(words)
    assert all(word in said[0] for word in words)


def test_the_log_says_it_once_and_it_is_sent(kling_mock: Running, caplog: pytest.LogCaptureFixture) -> None:
    """From Python it stands in the log, as it may be what the gateway wants; the same is not repeated."""
    with caplog.at_level(logging.WARNING, "mediarelay"), Relay(kling_mock.base_url, KEY) as relay:
        for _ in range(2):
            relay.kling.text2video(model_name="kling-v1", prompt="a cat", mode="mine")
    assert [record.getMessage() for record in caplog.records] == [
        "kling.text2video: mode is mine, which no documentation lists (std, pro, 4k)"
    ]


def test_no_documented_call_lists_a_strange_value() -> None:
    """No example of the contract holds a value that the contract would call unlisted."""
    for operation_id in filter(has_method, CONTRACT.operations):
        if "requestBody" not in CONTRACT.operations[operation_id].operation:
            continue
        for body in CONTRACT.request_examples(operation_id).values():
            said = warnings_of(CONTRACT, find_operation(operation_id), {"extra": body})
            assert not [one for one in said if "no documentation lists" in one], operation_id
