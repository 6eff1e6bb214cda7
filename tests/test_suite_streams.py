"""How the suite reads streams of events, and counts what was used."""

from __future__ import annotations

from typing import Any

import pytest

from mediarelay_conformance.bodies import Bodies
from mediarelay_conformance.events import Event, read_stream, wrong_usage
from mediarelay_conformance.parts import as_parts
from mediarelay_conformance.selection import ANSWERS, CONTRACT, STREAMS


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_streams_are_read_by_the_standard(end: str) -> None:
    """Lines end in three ways, data may have several; comments are no events; what is cut off or no field is stray."""
    lines = [
        ": PING",
        "",
        "event: a",
        "id: 1",
        'data: {"b":',
        'data:"猫"}',
        "",
        "data: [DONE]",
        "",
        '{"error": 1}',
        "data: cut",
    ]
    stream = read_stream(end.join(lines).encode())
    assert stream.events == (Event("a", {"b": "猫"}), Event("", "[DONE]"))
    assert stream.stray == ('{"error": 1}', "cut")


@pytest.mark.parametrize(
    ("used", "wrong"),
    [
        ({"input": 3, "output": 4, "total": 7, "cached": 3}, None),
        ({"input": 3, "total": 3}, None),
        ({"seconds": 1.5}, None),
        ({"input": 3, "output": 4, "total": 8}, "the total is 8, and its parts make 7"),
        ({"input": 3, "total": 2}, "the total is 2, and its parts make 3"),
        ({"input": -3}, "input is -3, which is no count"),
        ({"output": "4"}, "output is '4', which is no count"),
        ({"input": 3, "cached": 4}, "4 of 3 tokens were cached"),
    ],
)
def test_usage_that_cannot_be_is_told(used: dict[str, Any], wrong: str | None) -> None:
    """Counts are numbers that are not negative, make their total, and are not cached more often than sent."""
    assert wrong_usage(used) == wrong


def test_forms_have_files_and_text() -> None:
    """A body for a form becomes parts: its files with names and types, its lists part by part, the rest as text."""
    body = CONTRACT.request_examples("openaiCreateTranscription")["verbose"]
    parts = as_parts(CONTRACT, "openaiCreateTranscription", body)
    assert [name for name, _ in parts].count("timestamp_granularities[]") == 2
    file: Any = dict(parts)["file"]
    assert (file[0], file[1][:3], file[2]) == ("file.mpeg", b"ID3", "audio/mpeg")
    assert dict(parts)["language"] == (None, b"en")


def test_what_is_not_the_callers_own_is_left_alone() -> None:
    """Nothing is deleted, changed or stored, and the account's own interface is not called."""
    assert "openaiCreateChatCompletion" in STREAMS
    for name in ANSWERS:
        route = CONTRACT.operations[name]
        assert route.method in ("GET", "POST")
        assert {"dashboard": []} not in route.operation["security"]
    assert "openaiUploadFile" not in ANSWERS


def test_header_parameters_are_sent() -> None:
    """Headers that the contract has an example of go along, such as the version of Anthropic's interface."""
    bodies = Bodies(CONTRACT)
    assert bodies.headers("anthropicCreateMessage") == {"anthropic-version": "2023-06-01"}
    assert bodies.headers("openaiCreateChatCompletion") == {}
