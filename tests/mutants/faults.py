"""The faults, by their classes (docs/facts/generator.md): each with the check that is meant to find it."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from typing import Any

from mediarelay_mock.app import Gateway
from mediarelay_mock.testing import KEY

from .saboteur import Answer, Fault

Spoil = Callable[[Answer], None]
TIMED = ("kling", "text")
OOPS = {"code": 5000, "message": "oops", "request_id": "r"}
MISSING = {"code": 1203, "message": "no", "request_id": "r"}
FORMED, ENDS = "every poll is well formed", "it ends with something"
FETCHED, UNKNOWN = "the result can be fetched", "an unknown task is said to be unknown"
RIGHT, WRONG = "made up bodies are answered (positive)", "made up bodies are answered (negative)"


def told(*words: int, **changes: Any) -> Spoil:
    """Change fields of what polls tell of a task in one of these states."""

    def spoil(answer: Answer) -> None:
        if answer.kind == "query" and answer.is_task(*words):
            for field, value in changes.items():
                answer.set(field, value(answer) if callable(value) else value)

    return spoil


def on(kind: str, act: Callable[[Answer], Any], first: int = 0, every: int = 1, words: tuple[int, ...] = ()) -> Spoil:
    """Do something to answers of a kind, to authorised ones and from a number on."""

    def spoil(answer: Answer) -> None:
        if answer.kind != kind or answer.number < first or answer.number % every or not answer.authorised:
            return
        if not words or answer.is_task(*words):
            act(answer)

    return spoil


def refused(act: Callable[[Answer], Any], *statuses: int) -> Spoil:
    """Do something to refusals of queries."""
    return lambda answer: act(answer) if answer.kind == "query" and answer.status in statuses else None


def says(document: Any, status: int = 200) -> Spoil:
    """Answer with this JSON."""
    return lambda answer: answer.reply(document, status)


def page(status: int = 200) -> Spoil:
    """Answer with a page."""
    return lambda answer: answer.page(status)


def typed(content_type: str) -> Spoil:
    """Call the answer something else."""
    return lambda answer: answer.headers.update({"content-type": content_type})


def holds(body: bytes) -> Spoil:
    """Put something else into the answer."""
    return lambda answer: setattr(answer, "body", body)


def using(method: str, act: Spoil) -> Spoil:
    """Do something to answers to a method."""
    return lambda answer: act(answer) if answer.method == method else None


def at_first(act: Spoil) -> Spoil:
    """Do something to the first answer of its kind."""
    return lambda answer: act(answer) if answer.number == 0 else None


def with_status(status: int, act: Spoil) -> Spoil:
    """Do something to answers of a status."""
    return lambda answer: act(answer) if answer.status == status else None


def _time(value: int) -> Callable[[Answer], int | str]:
    return lambda answer: str(value) if answer.profile == "text" else value


def _locked(answer: Answer) -> None:
    if not answer.authorised:
        answer.reply({}, 401)


def _longer(answer: Answer) -> None:
    answer.body += b"more"


def _other_dialect(answer: Answer) -> None:
    task_id, running = answer.get("id"), answer.is_task(1)
    if running and answer.profile == "flat":
        answer.reply(
            {"code": 0, "message": "", "request_id": "", "data": {"task_id": task_id, "task_status": "processing"}}
        )
    elif running:
        answer.reply({"task_id": task_id, "status": "in_progress"})


def _regress(answer: Answer) -> None:
    if answer.number % 2:
        answer.set("status", answer.words[1])


def _fail_after_success(answer: Answer) -> None:
    if answer.number % 2:
        answer.set("status", answer.words[3])
        answer.set("reason", {"code": 1, "message": "late"} if answer.profile == "flat" else "late")


def _cut(answer: Answer) -> None:
    answer.body = answer.body[: len(answer.body) // 2]


def _media(act: Callable[[Answer], Any]) -> Spoil:
    return lambda answer: act(answer) if answer.kind == "media" else None


def _whole(answer: Answer) -> None:
    answer.status = 200
    answer.headers.pop("content-range", None)


def _task_for_nobody(answer: Answer) -> None:
    word = answer.words[1]
    flat = {"task_id": "1", "status": word}
    envelope = {"code": 0, "message": "SUCCEED", "request_id": "r", "data": {"task_id": "1", "task_status": word}}
    answer.reply(flat if answer.profile == "flat" else envelope)


def _let_all_in(gateway: Gateway) -> None:
    gateway.contract.check_request = lambda *_: []  # type: ignore[method-assign]


def _no_callbacks(gateway: Gateway) -> None:
    gateway.callbacks.follow = lambda *_: None  # type: ignore[method-assign]


def _callbacks_with(**changes: Any) -> Callable[[Gateway], None]:
    """Make the gateway post callbacks about a task that is not quite the one that runs."""

    def arrange(gateway: Gateway) -> None:
        look = gateway.callbacks._look

        def altered(task: Any, base: str) -> Any:
            moment = look(task, base)
            double = copy(task)
            vars(double).update(changes)
            return moment._replace(task=double)

        gateway.callbacks._look = altered

    return arrange


def _link(suffix: str) -> Callable[[Answer], str]:
    return lambda answer: f"{answer.get('link')}{suffix}"


FAULTS = [
    # Words
    Fault("an unknown word at the end", "every word is known", told(2, status="accomplished")),
    Fault("an unknown word on the way", "every word is known", told(0, 1, status="pondering")),
    Fault(
        "a word in capitals", "every word is known", told(status=lambda a: str(a.get("status")).upper()), profiles=TIMED
    ),
    Fault("an empty word at the end", "every word is known", told(2, status="")),
    # Fields
    Fault("no status", FORMED, told(status=...)),
    Fault("no id on queries", FORMED, told(id=...)),
    Fault("a number for an id", FORMED, told(id=17)),
    Fault("a number for a reason", FORMED, told(reason=5)),
    Fault("a list for a task", FORMED, on("query", says([]))),
    Fault("a result of the wrong type", FORMED, told(2, made=lambda a: {"none": 1} if a.profile == "flat" else [])),
    Fault("no id on submission", "the submission is accepted", on("submit", lambda a: a.set("id", ...))),
    Fault("null for the id on submission", "the submission is accepted", on("submit", lambda a: a.set("id", None))),
    # Endings
    Fault("success with an empty result", ENDS, told(2, made={}), profiles=TIMED),
    Fault("success without a result", ENDS, told(2, made=...)),
    Fault("a link without a host", ENDS, told(2, link="/media/1.mp4")),
    Fault("failure without a reason", ENDS, told(2, status=lambda a: a.words[3])),
    Fault("no end", ENDS, told(2, status=lambda a: a.words[1])),
    Fault("the state goes back", "states move forward", on("query", _regress, words=(2,))),
    Fault("failure after success", "states move forward", on("query", _fail_after_success, words=(2,))),
    # Times
    Fault("times in microseconds", "times are plausible", told(created=_time(1_762_237_353_241_000)), profiles=TIMED),
    Fault("created after updated", "times are plausible", told(2, updated=_time(1_500_000_000_001)), profiles=TIMED),
    # Dialects and replies
    Fault("another dialect in between", "one dialect throughout", on("query", _other_dialect)),
    Fault("a page for a poll", FORMED, on("query", page(), first=1, words=(1, 2))),
    Fault("a proxy's page for a poll", FORMED, on("query", at_first(page(502)))),
    Fault("half a reply", FORMED, on("query", at_first(_cut))),
    Fault("the wrong content type", FORMED, on("query", typed("text/plain"))),
    Fault("a business error inside HTTP 200", FORMED, on("query", at_first(says(OOPS)))),
    Fault("not found right after the submission", FORMED, on("query", at_first(says(MISSING, 404)))),
    Fault("charged, yet answered 500", "the submission is accepted", on("submit", says(OOPS, 500))),
    Fault("a page for a submission", "the submission is accepted", on("submit", page(500))),
    # Ids
    Fault("another id on queries", "the id is stable", told(id="9999")),
    Fault("another id at the end", "the id is stable", told(2, id="9999")),
    # Results
    Fault("a dead link", FETCHED, _media(says({}, 404))),
    Fault("a link that changes", "the result stays", told(2, link=lambda a: f"{a.get('link')}?{a.number}")),
    Fault("a page behind the link", FETCHED, _media(page())),
    Fault("an empty file", FETCHED, _media(holds(b""))),
    Fault("a picture for a video", FETCHED, _media(holds(b"\x89PNG\r\n\x1a\n" * 9))),
    Fault("a link for holders of the key only", FETCHED, _media(_locked)),
    Fault("no parts of files", "the result can be resumed", _media(_whole)),
    Fault("the wrong part of a file", "the result can be resumed", _media(_longer)),
    Fault("the key in the link", "the key is not repeated", told(2, link=_link(f"?key={KEY}"))),
    # Errors and strangers
    Fault("an unknown task is told", UNKNOWN, refused(_task_for_nobody, 400, 404), "free"),
    Fault("an unknown task breaks the server", UNKNOWN, refused(says(OOPS, 500), 400, 404), "free"),
    Fault("an unknown task is a page", UNKNOWN, refused(page(), 400, 404), "free"),
    Fault("an error as plain text", UNKNOWN, refused(typed("text/plain"), 400, 404), "free"),
    Fault("no key is needed", "no key is refused", tier="free", authorise=True),
    Fault("any key is taken", "a wrong key is refused", tier="free", authorise=True),
    Fault("a refused key of no known shape", "no key is refused", refused(says({"problem": "no"}, 401), 401), "free"),
    Fault("a refused key without a word of it", "a wrong key is refused", refused(says(MISSING, 404), 401), "free"),
    Fault("a wrong method is accepted", "a wrong method is refused (PUT)", using("PUT", says({})), "free"),
    Fault("a wrong method breaks the server", "a wrong method is refused (PATCH)", using("PATCH", page(500)), "free"),
    Fault("strangers see the task", "strangers see nothing", authorise=True),
    # Callbacks
    Fault("no callback", "a callback is delivered", arrange=_no_callbacks),
    Fault("a callback of another task", "a callback is delivered", arrange=_callbacks_with(id="9999")),
    Fault("a callback that says failed", "a callback is delivered", arrange=_callbacks_with(fails=True)),
    # Requests
    Fault("wrong bodies are accepted", WRONG, tier="schema", arrange=_let_all_in),
    Fault("wrong bodies break the server", WRONG, with_status(400, page(500)), "schema"),
    Fault("right bodies break the server", RIGHT, on("submit", says(OOPS, 500)), "schema"),
]
