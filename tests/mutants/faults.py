"""The faults, by their classes (docs/facts/generator.md): each with the check that is meant to find it."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from typing import Any

from mediarelay_contract.contract import Contract
from mediarelay_mock.app import MockGateway
from mediarelay_mock.testing import KEY

from .fault_proxy import Fault, Response

Spoil = Callable[[Response], None]
TIMED = ("kling", "text")
OOPS = {"code": 5000, "message": "oops", "request_id": "r"}
MISSING = {"code": 1203, "message": "no", "request_id": "r"}
FORMED, ENDS = "every poll is well formed", "it ends with a result or a reason"
FETCHED, UNKNOWN = "the result can be fetched", "an unknown id is refused"
RIGHT, WRONG = "bodies are validated (positive)", "bodies are validated (negative)"


def reports(*words: int, **changes: Any) -> Spoil:
    """Change fields of what polls report of a task in one of these states."""

    def spoil(response: Response) -> None:
        if response.kind == "query" and response.is_task(*words):
            for field, value in changes.items():
                response.set(field, value(response) if callable(value) else value)

    return spoil


def on(kind: str, act: Callable[[Response], Any], first: int = 0, every: int = 1, words: tuple[int, ...] = ()) -> Spoil:
    """Do something to responses of a kind, to authorised ones and from a number on."""

    def spoil(response: Response) -> None:
        if response.kind != kind or response.number < first or response.number % every or not response.authorised:
            return
        if not words or response.is_task(*words):
            act(response)

    return spoil


def refused(act: Callable[[Response], Any], *statuses: int) -> Spoil:
    """Do something to refusals of queries."""
    return lambda response: act(response) if response.kind == "query" and response.status in statuses else None


def says(document: Any, status: int = 200) -> Spoil:
    """Respond with this JSON."""
    return lambda response: response.become(document, status)


def page(status: int = 200) -> Spoil:
    """Respond with a page."""
    return lambda response: response.become_page(status)


def typed(content_type: str) -> Spoil:
    """Call the response something else."""
    return lambda response: response.headers.update({"content-type": content_type})


def holds(body: bytes) -> Spoil:
    """Put something else into the response."""
    return lambda response: setattr(response, "body", body)


def using(method: str, act: Spoil) -> Spoil:
    """Do something to responses to a method."""
    return lambda response: act(response) if response.method == method else None


def at_first(act: Spoil) -> Spoil:
    """Do something to the first response of its kind."""
    return lambda response: act(response) if response.number == 0 else None


def with_status(status: int, act: Spoil) -> Spoil:
    """Do something to responses of a status."""
    return lambda response: act(response) if response.status == status else None


def _time(value: int) -> Callable[[Response], int | str]:
    return lambda response: str(value) if response.profile == "text" else value


def _locked(response: Response) -> None:
    if not response.authorised:
        response.become({}, 401)


def _longer(response: Response) -> None:
    response.body += b"more"


def _other_dialect(response: Response) -> None:
    task_id, running = response.get("id"), response.is_task(1)
    if running and response.profile == "flat":
        response.become(
            {"code": 0, "message": "", "request_id": "", "data": {"task_id": task_id, "task_status": "processing"}}
        )
    elif running:
        response.become({"task_id": task_id, "status": "in_progress"})


def _regress(response: Response) -> None:
    if response.number % 2:
        response.set("status", response.words[1])


def _fail_after_success(response: Response) -> None:
    if response.number % 2:
        response.set("status", response.words[3])
        response.set("reason", {"code": 1, "message": "late"} if response.profile == "flat" else "late")


def _cut(response: Response) -> None:
    response.body = response.body[: len(response.body) // 2]


def _media(act: Callable[[Response], Any]) -> Spoil:
    return lambda response: act(response) if response.kind == "media" else None


def _whole(response: Response) -> None:
    response.status = 200
    response.headers.pop("content-range", None)


def _task_for_unknown_id(response: Response) -> None:
    word = response.words[1]
    flat = {"task_id": "1", "status": word}
    envelope = {"code": 0, "message": "SUCCEED", "request_id": "r", "data": {"task_id": "1", "task_status": word}}
    response.become(flat if response.profile == "flat" else envelope)


def _let_all_in(gateway: MockGateway) -> None:
    gateway.contract = Contract(gateway.contract.document)
    gateway.contract.check_request = lambda *_: []  # type: ignore[method-assign]


def _no_callbacks(gateway: MockGateway) -> None:
    gateway.callbacks.follow = lambda *_: None  # type: ignore[method-assign]


def _callbacks_with(**changes: Any) -> Callable[[MockGateway], None]:
    """Make the gateway post callbacks about a task that is not quite the one that runs."""

    def arrange(gateway: MockGateway) -> None:
        look = gateway.callbacks._look

        def altered(task: Any, base: str) -> Any:
            moment = look(task, base)
            double = copy(task)
            vars(double).update(changes)
            return moment._replace(task=double)

        gateway.callbacks._look = altered

    return arrange


def _path(response: Response) -> str:
    return "/media/" + str(response.get("link")).partition("/media/")[2]


def _link(suffix: str) -> Callable[[Response], str]:
    return lambda response: f"{response.get('link')}{suffix}"


FAULTS = [
    # Status words
    Fault("an unknown status at the end", "every status is known", reports(2, status="accomplished")),
    Fault("an unknown status on the way", "every status is known", reports(0, 1, status="pondering")),
    Fault(
        "a status in capitals",
        "every status is known",
        reports(status=lambda a: str(a.get("status")).upper()),
        profiles=TIMED,
    ),
    Fault("an empty status at the end", "every status is known", reports(2, status="")),
    # Fields
    Fault("no status", FORMED, reports(status=...)),
    Fault("no id on queries", FORMED, reports(id=...)),
    Fault("a number for an id", FORMED, reports(id=17)),
    Fault("a number for a reason", FORMED, reports(reason=5)),
    Fault("a list for a task", FORMED, on("query", says([]))),
    Fault("a result of the wrong type", FORMED, reports(2, made=lambda a: {"none": 1} if a.profile == "flat" else [])),
    Fault("no id on submission", "the submission is accepted", on("submit", lambda a: a.set("id", ...))),
    Fault("null for the id on submission", "the submission is accepted", on("submit", lambda a: a.set("id", None))),
    # Endings
    Fault("success with an empty result", ENDS, reports(2, made={}), profiles=TIMED),
    Fault("success without a result", ENDS, reports(2, made=...)),
    Fault("failure without a reason", ENDS, reports(2, status=lambda a: a.words[3])),
    Fault("no end", ENDS, reports(2, status=lambda a: a.words[1])),
    Fault("the state goes back", "states move forward", on("query", _regress, words=(2,))),
    Fault("failure after success", "states move forward", on("query", _fail_after_success, words=(2,))),
    # Times
    Fault(
        "times in microseconds", "times are plausible", reports(created=_time(1_762_237_353_241_000)), profiles=TIMED
    ),
    Fault("created after updated", "times are plausible", reports(2, updated=_time(1_500_000_000_001)), profiles=TIMED),
    # Dialects and responses
    Fault("another dialect in between", "one dialect throughout", on("query", _other_dialect)),
    Fault("a page for a poll", FORMED, on("query", page(), first=1, words=(1, 2))),
    Fault("a proxy's page for a poll", FORMED, on("query", at_first(page(502)))),
    Fault("half a response", FORMED, on("query", at_first(_cut))),
    Fault("the wrong content type", FORMED, on("query", typed("text/plain"))),
    Fault("a business error inside HTTP 200", FORMED, on("query", at_first(says(OOPS)))),
    Fault("not found right after the submission", FORMED, on("query", at_first(says(MISSING, 404)))),
    Fault("charged, yet HTTP 500", "the submission is accepted", on("submit", says(OOPS, 500))),
    Fault("a page for a submission", "the submission is accepted", on("submit", page(500))),
    # Ids
    Fault("another id on queries", "the id is stable", reports(id="9999")),
    Fault("another id at the end", "the id is stable", reports(2, id="9999")),
    # Results
    Fault("a dead link", FETCHED, _media(says({}, 404))),
    Fault("a link without a host", FETCHED, reports(2, link=_path)),
    Fault("a link that changes", "the result stays", reports(2, link=lambda a: f"{a.get('link')}?{a.number}")),
    Fault("a page behind the link", FETCHED, _media(page())),
    Fault("an empty file", FETCHED, _media(holds(b""))),
    Fault("a picture for a video", FETCHED, _media(holds(b"\x89PNG\r\n\x1a\n" * 9))),
    Fault("a link for holders of the key only", FETCHED, _media(_locked)),
    Fault("no parts of files", "the result can be resumed", _media(_whole)),
    Fault("the wrong part of a file", "the result can be resumed", _media(_longer)),
    Fault("the key in the link", "the key is not repeated", reports(2, link=_link(f"?key={KEY}"))),
    # Errors and unauthorised access
    Fault("an unknown task is reported", UNKNOWN, refused(_task_for_unknown_id, 400, 404), "free"),
    Fault("an unknown task breaks the server", UNKNOWN, refused(says(OOPS, 500), 400, 404), "free"),
    Fault("an unknown task is a page", UNKNOWN, refused(page(), 400, 404), "free"),
    Fault("an error as plain text", UNKNOWN, refused(typed("text/plain"), 400, 404), "free"),
    Fault("no key is needed", "no key is refused", tier="free", authorise=True),
    Fault("any key is taken", "a wrong key is refused", tier="free", authorise=True),
    Fault("a refused key of no known shape", "no key is refused", refused(says({"problem": "no"}, 401), 401), "free"),
    Fault("a refused key without a word of it", "a wrong key is refused", refused(says(MISSING, 404), 401), "free"),
    Fault("a wrong method is accepted", "a wrong method is refused (PUT)", using("PUT", says({})), "free"),
    Fault("a wrong method breaks the server", "a wrong method is refused (PATCH)", using("PATCH", page(500)), "free"),
    Fault("others see the task", "unauthorised access is refused", authorise=True),
    # Callbacks
    Fault("no callback", "a callback is delivered", arrange=_no_callbacks),
    Fault("a callback of another task", "a callback is delivered", arrange=_callbacks_with(id="9999")),
    Fault("a callback that says failed", "a callback is delivered", arrange=_callbacks_with(fails=True)),
    # Requests
    Fault("wrong bodies are accepted", WRONG, tier="schema", arrange=_let_all_in),
    Fault("wrong bodies break the server", WRONG, with_status(400, page(500)), "schema"),
    Fault("right bodies break the server", RIGHT, on("submit", says(OOPS, 500)), "schema"),
]
