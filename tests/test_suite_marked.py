"""The place in a response that is wrong is marked."""

from __future__ import annotations

from typing import Any

import pytest

from mediarelay_conformance.marked import excerpt, lines_of, place_of

BODY = {"code": 0, "data": {"task_id": "9", "videos": [{"url": "a"}, {"url": "b"}]}}


@pytest.mark.parametrize(
    ("at", "text"),
    [
        ("data/task_id", '"task_id": "9",'),
        ("data/videos/1/url", '"url": "b"'),
        ("data/videos", '"videos": ['),
        ("data/videos/7", "]"),
        ("", None),
        ("HTTP status", None),
    ],
)
def test_the_wrong_place_is_marked(at: str, text: str | None) -> None:
    """One line is marked: that of the field, or the end of what was quoted; none where it is no matter of a field."""
    assert [line.text.strip() for line in lines_of(BODY, at) if line.wrong] == ([] if text is None else [text])


def test_what_is_around_the_wrong_place_is_shown() -> None:
    """Of a long response only the lines around the marked one are shown."""
    body: dict[str, Any] = {f"field{number}": number for number in range(40)}
    shown = [line.text.strip() for line in excerpt(lines_of(body, "field20"), 1)]
    assert shown == ["…", '"field19": 19,', '"field20": 20,', '"field21": 21,', "…"]


def test_a_value_is_found_by_its_name() -> None:
    """The first field of such a name with such a value is the place."""
    assert place_of(BODY, "9", "id") == "data/task_id"
    assert place_of(BODY, "a", "id") == ""
