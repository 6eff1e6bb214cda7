"""Reading responses: whatever the bytes, there is a reading, and the traps of real gateways are not fallen into."""

from __future__ import annotations

import json
from typing import Any

import jmespath
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mediarelay._core.actions import Response
from mediarelay._core.response import read_result, read_task
from mediarelay_client.expressions import search
from mediarelay_client.tasks import find_operation
from mediarelay_client.tasks.responses import DIALECTS

from .samples import CONTRACT

VIDEO = find_operation("klingCreateText2Video")


def read(body: Any, status: int = 200) -> Any:
    """Read a response given as JSON."""
    return read_task(VIDEO, Response(status, {}, json.dumps(body).encode()))


def test_success_is_never_read_from_the_message() -> None:
    """A failed task whose code is 0 and whose message says SUCCEED is failed."""
    parsed = read({"code": 0, "message": "SUCCEED", "data": {"task_id": "1", "task_status": "failed"}})
    assert parsed.state == "failed"


def test_a_link_in_fail_reason_counts_on_success_only() -> None:
    """new-api puts the link into fail_reason on success; a text there, or a failure, is no result."""
    frame = {"task_id": "1", "fail_reason": "https://cdn.example/v.mp4"}
    assert read({"code": "success", "data": {**frame, "status": "SUCCESS"}}).urls == ("https://cdn.example/v.mp4",)
    assert read({"code": "success", "data": {**frame, "status": "FAILURE"}}).urls == ()
    assert (
        read({"code": "success", "data": {"task_id": "1", "status": "IN_PROGRESS", "fail_reason": "x"}}).state
        == "running"
    )


def test_the_upstreams_own_result_wins() -> None:
    """Where new-api embeds the upstream's envelope, its links are taken before the wrapper's."""
    inner = {"code": 0, "data": {"task_result": {"videos": [{"url": "https://up.example/v.mp4"}]}}}
    wrapped = {"task_id": "1", "status": "SUCCESS", "result_url": "https://relay.example/v.mp4", "data": inner}
    assert read({"code": "success", "data": wrapped}).urls == ("https://up.example/v.mp4",)


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        (1762237353241, 1762237353.241),
        ("1762237353241", 1762237353.241),
        (1762237353, 1762237353.0),
        (0, None),
        ("soon", None),
    ],
)
def test_times_are_read_in_either_unit(written: Any, seconds: float | None) -> None:
    """Milliseconds and seconds, as numbers or text, are distinguished."""
    parsed = read({"code": 0, "data": {"task_id": "1", "task_status": "processing", "created_at": written}})
    assert parsed.created == seconds


def test_ids_may_be_numbers() -> None:
    """An id that a gateway writes as a number is text from here on."""
    assert (
        read({"code": 0, "data": {"task_id": 814570891207524415, "task_status": "submitted"}}).id
        == "814570891207524415"
    )


@pytest.mark.parametrize(
    "lists", [None, [], {}, {"videos": None}, {"videos": []}, {"videos": [{"url": ""}]}, {"videos": [{"id": "x"}]}]
)
def test_success_with_nothing_is_incomplete(lists: Any) -> None:
    """Absent, null and empty lists, and empty links, make a success incomplete."""
    parsed = read({"code": 0, "data": {"task_id": "1", "task_status": "succeed", "task_result": lists}})
    assert (parsed.state, parsed.complete) == ("succeeded", False)


def test_a_business_error_inside_200_is_an_error() -> None:
    """HTTP 200 with a code other than 0 is read by its code."""
    assert read({"code": 1102, "message": "Account balance not enough"}).error_kind == "quota"


def test_unknown_codes_go_by_the_status() -> None:
    """An undocumented code falls back to what the HTTP status means."""
    assert read({"code": 7777, "message": "?"}, 503).error_kind == "server"
    assert read({"code": "odd_word", "message": "?"}, 404).error_kind == "missing"
    assert read({"error": {"message": "?", "code": None}}, 401).error_kind == "authentication"


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400), st.integers(100, 599))
def test_random_bytes_are_read(body: bytes, status: int) -> None:
    """Any bytes under any status give a reading, never an exception."""
    read_task(VIDEO, Response(status, {}, body))
    read_result(find_operation("klingCreateTts"), Response(status, {}, body))


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["succeed", "success", "video", "http://x"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "code",
                    "data",
                    "task_id",
                    "id",
                    "status",
                    "task_status",
                    "error",
                    "message",
                    "object",
                    "task_result",
                    "videos",
                    "url",
                ]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=400, deadline=None)
@given(JSON, st.sampled_from([200, 400, 404, 429, 500]))
def test_random_json_in_the_gateways_words_is_read(document: Any, status: int) -> None:
    """Any JSON made of the gateways' own keys gives a reading whose links are links."""
    parsed = read_task(VIDEO, Response(status, {}, json.dumps(document).encode()))
    assert all(url.startswith("http") for url in parsed.urls)
    assert parsed.dialect is None or parsed.dialect in DIALECTS


def _expressions() -> list[str]:
    """Return every expression by which responses are read."""
    words = ("when", "id", "status", "reason", "reason_code", "urls", "result", "external_id", "progress", "updated")
    found = {at for dialect in DIALECTS.values() for word in words if (at := getattr(dialect, word)) is not None}
    for route in CONTRACT.operations.values():
        lifecycle = route.operation.get("x-lifecycle", {})
        found |= {
            lifecycle[word] for word in ("result_at", "urls", "artefacts", "rows", "clip_seconds") if word in lifecycle
        }
    return sorted(found)


@settings(max_examples=150, deadline=None)
@given(JSON)
def test_expressions_mean_what_jmespath_means(document: Any) -> None:
    """What is evaluated without JMESPath's interpreter gives what that would give, for every expression in use."""
    for expression in [*_expressions(), "id || code && url", "(id || code) && url", "code && id", "status == 'x'"]:
        try:
            expected = jmespath.search(expression, document)
        except ValueError:
            expected = None
        assert repr(search(expression, document)) == repr(expected) or document is None, expression  # NaN is no NaN
