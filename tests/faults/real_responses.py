"""Cases of responses that real gateways were seen to give: shapes, ids, links and words that no documentation has."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from mediarelay import errors

from .cases import Case
from .server import Act, broken


def shaped(shape: Callable[[str, str | None], Any]) -> Act:
    """Let the gateway's response have another shape, made from the task's id and, once there is one, its link."""

    def edit(document: Any) -> Any:
        values = list(_values(document))
        task_id = next(value for key, value in values if key in ("task_id", "id"))
        return shape(task_id, next((value for _, value in values if "/media/" in value), None))

    return Act(edit=edit)


def _values(document: Any) -> Iterator[tuple[str, str]]:
    """Yield every text with its key, outer ones first."""
    for key, value in document.items() if isinstance(document, dict) else enumerate(document):
        if isinstance(value, str):
            yield str(key), value
    for value in document.values() if isinstance(document, dict) else document:
        if isinstance(value, dict | list):
            yield from _values(value)


def _local(task_id: str, link: str | None) -> Any:
    path = (link or "").partition("/media/")[2]
    return (
        {"task_id": task_id, "status": "success", "url": f"http://localhost:3000/media/{path}"}
        if link
        else {
            "task_id": task_id,
            "status": "running",
        }
    )


def _finished(task_id: str, _: str | None) -> Any:
    known = {"progress": "100%", "fail_reason": "", "platform": "55", "created_at": 1, "finished_at": 2}
    return {"task_id": task_id, "status": "SUCCESS", **known}


def _one_refused(word: str) -> Callable[[Any], Any]:
    """Return what makes the second of two finished songs one that was refused, and the task's state this word."""

    def edit(document: Any) -> Any:
        task = document["data"]
        if not task.get("data"):
            return document
        first, second = task["data"]
        refused = {"status": "error", "audio_url": "https://cdn.example/None.mp3", "metadata": {"error_message": "no"}}
        return {**document, "data": {**task, "status": word, "data": [first, {**second, **refused}]}}

    return edit


def refused(
    name: str, body: bytes, words: str, outcome: type[Exception] = errors.SubmitRejected, status: int = 400
) -> Case:
    """Return a case of a certain refusal, which is quoted and not sent again."""
    return Case(
        f"submit: refused as {name}",
        outcome,
        submits=(broken(status, body),) * 2,
        accepted=0,
        check=lambda observed: observed.posted == 1 and words in str(observed.error),
    )


NOT_YET = b'{"error":{"code":"video_not_ready","message":"Video is not ready yet"}}'

REAL_RESPONSES = [
    Case("submit: an id and nothing else", submits=(shaped(lambda task_id, _: {"task_id": task_id}),)),
    Case(
        "poll: a vendor's envelope around another gateway's words",
        forever=shaped(
            lambda task_id, link: {
                "code": 0,
                "message": "ok",
                "data": {"task_id": task_id, "status": "completed" if link else "processing", "video_url": link},
            }
        ),
    ),
    Case(
        "poll: a vendor's result in another gateway's object",
        forever=shaped(
            lambda task_id, link: {
                "id": task_id,
                "status": "completed" if link else "in_progress",
                "task_result": {"videos": [{"id": "v", "url": link}]} if link else None,
            }
        ),
    ),
    Case(
        "poll: always another id than the submission's",
        forever=shaped(
            lambda _, link: {"id": "video_other", "status": "completed" if link else "in_progress", "url": link}
        ),
    ),
    Case(
        "poll: finished, and no word of a file",
        errors.UnexpectedResponse,
        forever=shaped(_finished),
        check=lambda observed: observed.handle is not None and "SUCCESS" in str(observed.error),
    ),
    Case("poll: finished, the file lies under the gateway's own path", method="sora.video", polls=(shaped(_finished),)),
    *(
        Case(
            f"result: one song complete, the other refused, in a task that is a {word}",
            method="suno.music",
            forever=Act(edit=_one_refused(word)),
            kind="audio/mpeg",
            check=lambda observed: observed.missing == ["no"],
        )
        for word in ("SUCCESS", "FAILURE")
    ),
    Case("result: a link to localhost", forever=shaped(_local)),
    Case("result: not there right after the success", files=(broken(404, b""), broken(400, NOT_YET))),
    refused("a text under `error`", b'{"error":"no such size"}', "no such size"),
    refused("a text under `detail`", b'{"detail":"no such size"}', "no such size", status=422),
    refused(
        "a list under `detail`", b'{"detail":[{"loc":["body"],"msg":"field required"}]}', "field required", status=422
    ),
    refused(
        "`title` and `detail`", b'{"title":"Unprocessable","detail":"input is wrong"}', "input is wrong", status=422
    ),
    refused(
        "forbidden words, by the gateway itself",
        b'{"error":{"code":"sensitive_words_detected","message":"bad word"}}',
        "bad word",
        status=500,
    ),
    refused(
        "a channel without a key", b'{"error":{"code":"channel:no_available_key","message":"none"}}', "none", status=500
    ),
    refused(
        "an account in debt",
        b'{"error":{"code":"AccountOverdueError","message":"overdue","type":"Forbidden"}}',
        "overdue",
        errors.QuotaExceeded,
        403,
    ),
]
