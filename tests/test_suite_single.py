"""One exchange is judged by itself, as a proxy sees it pass."""

from __future__ import annotations

import json
from typing import Any

import pytest

from mediarelay_conformance.har import MAIN, Recorded
from mediarelay_conformance.places import base_of
from mediarelay_conformance.single import Judge
from mediarelay_contract.contract import Contract

TASKS = "/kling/v1/videos/text2video"
TASK = {"task_id": "1", "task_status": "succeed", "created_at": 1_760_000_000_000, "updated_at": 1_760_000_000_001}
NO_SUCH = {"code": 1203, "message": "no such task", "request_id": "r"}


def reported(**changes: Any) -> dict[str, Any]:
    """A response to a query."""
    videos = {"videos": [{"id": "v", "url": "https://cdn.example/0.mp4", "duration": "5"}]}
    data = {**TASK, "task_status_msg": "", "task_result": videos, **changes}
    return {"code": 0, "message": "SUCCEED", "request_id": "r", "data": data}


def exchange(
    method: str, path: str, body: Any, status: int = 200, sent: Any = None, key: str | None = MAIN, **more: Any
) -> Recorded:
    """An exchange with a gateway."""
    posted = None if sent is None else json.dumps(sent).encode()
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    headers = {"content-type": more.pop("kind", "application/json")}
    url = f"https://gateway.example{path}"
    return Recorded(
        1.0, 2.0, method, url, key, {}, posted, None, status, headers, content, False, **{"leaks": False} | more
    )


CASES = {
    "a task": (exchange("GET", f"{TASKS}/1", reported()), []),
    "another word": (
        exchange("GET", f"{TASKS}/1", reported(task_status="done")),
        ["status-unknown-word"],
    ),
    "a page": (exchange("GET", f"{TASKS}/1", b"<html><title>502</title>", 502, kind="text/html"), ["poll-failed"]),
    "no such task": (exchange("GET", f"{TASKS}/1", NO_SUCH, 404), []),
    "no key, and a task": (exchange("GET", f"{TASKS}/1", reported(), key=None), ["auth-ignored"]),
    "the key": (exchange("GET", f"{TASKS}/1", reported(), leaks=True), ["key-repeated"]),
    "no id": (exchange("POST", TASKS, {"code": 0, "data": {}}, sent={"prompt": "x"}), ["submission-without-id"]),
    "elsewhere": (exchange("GET", "/robots.txt", b"", 404), []),
    "a stream cut off": (
        exchange(
            "POST",
            "/v1/chat/completions",
            b'data: {"id":"1","object":"chat.completion.chunk","created":1,"model":"m","choices":[]}\n\n',
            sent={"model": "m", "messages": [{"role": "user", "content": "x"}], "stream": True},
            kind="text/event-stream",
        ),
        ["stream-without-end"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_an_exchange_is_judged_by_itself(name: str, contract: Contract) -> None:
    """What one exchange shows of a gateway has its names, and what is the caller's own fault has none."""
    one, wanted = CASES[name]
    assert [found.name for found in Judge(contract, base_of("https://gateway.example")).deviations(one)] == wanted
