"""Every fault as a case: what happens, and what must come of it. The first 19: docs/facts/polling.md."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from typing import Any, NamedTuple

from mediarelay import errors
from mediarelay_mock.testing import KEY

from .server import ACCEPT_THEN_HANG, ACCEPT_THEN_RESET, PAGE, PASS, RESET, Act, broken, hint, with_word

RESULT = None
"""The outcome of a case that ends with the file."""


class Observed(NamedTuple):
    """What is known once a case is over."""

    slept: list[float]
    polled: int
    posted: int
    elapsed: float
    error: Exception | None
    handle: str | None
    missing: list[str]


class Case(NamedTuple):
    """One fault.

    Attributes:
        name: What happens.
        outcome: The error that must come; None for the file.
        submits: What happens to the first submissions.
        polls: What happens to the first polls.
        forever: What happens to all polls after those.
        files: What happens to the first requests for the file.
        method: What is called: the model is its own.
        prompt: The prompt, for endings that the mock offers by words.
        found: Whether a lost submission is found again where the gateway keeps external ids. Where it does not, the
            outcome must be SubmitUncertain.
        accepted: How many submissions the gateway may have accepted.
        kind: Media type of the file that comes.
        check: What else must hold.
    """

    name: str
    outcome: type[Exception] | None = RESULT
    submits: tuple[Act, ...] = ()
    polls: tuple[Act, ...] = ()
    forever: Act | None = None
    files: tuple[Act, ...] = ()
    method: str = "kling.text2video"
    prompt: str = "a cat"
    found: bool = False
    accepted: int = 1
    kind: str = "video/mp4"
    check: Callable[[Observed], bool] = lambda observed: True  # noqa: ARG005


def vendor(code: int, message: str = "no") -> bytes:
    """Return the vendor's error body."""
    return f'{{"code": {code}, "message": "{message}", "request_id": "r-1"}}'.encode()


def hasty(document: Any) -> Any:
    """Put the code of too many requests beside a task, and take its state away."""
    if isinstance(document, dict):
        kept = {key: value for key, value in document.items() if key not in ("status", "task_status")}
        return {**{key: hasty(value) for key, value in kept.items() if key != "code"}, "code": 1302}
    return document


FRONT = b"<!doctype html><html><head><title>New API</title></head><body></body></html>"
LATER, NOW = "Wed, 21 Oct 2026 07:28:30 GMT", "Wed, 21 Oct 2026 07:28:00 GMT"
BLANKS = gzip.compress(b" " * 200_000_000, 1)
TASK_GONE = broken(404, vendor(1203, "no such task"))

CASES = [
    # -- docs/facts/polling.md#faults-under-which-other-clients-break
    Case("submit: the response is lost (reset)", submits=(ACCEPT_THEN_RESET,), found=True),
    Case("submit: the response does not come (read timeout)", submits=(ACCEPT_THEN_HANG,), found=True),
    Case("submit: 500 after it was accepted", submits=(broken(500, vendor(5000), forward=True),), found=True),
    Case("submit: 502, a proxy's page, after it was accepted", submits=(broken(502, forward=True),), found=True),
    Case("poll: 503 once", polls=(broken(503),)),
    Case("poll: 503 five times", polls=(broken(503),) * 5),
    Case("poll: 503 twenty times", polls=(broken(503),) * 20),
    Case("poll: reset once", polls=(RESET,)),
    Case("poll: reset three times", polls=(RESET,) * 3),
    Case("poll: reset ten times", polls=(RESET,) * 10),
    Case("poll: one page with HTTP 200", polls=(broken(200),)),
    Case("poll: 404 once, right after the submission", polls=(TASK_GONE,)),
    Case(
        "poll: 429 with Retry-After is obeyed",
        polls=(broken(429, vendor(1302), retry_after="37"),),
        check=lambda observed: any(abs(pause - 37) < 1 for pause in observed.slept),
    ),
    Case(
        "poll: changing hints are followed each time",
        polls=(
            with_word("processing")._replace(headers=hint(41).headers),
            with_word("processing")._replace(headers=hint(7).headers),
        ),
        check=lambda observed: [round(pause) for pause in observed.slept[1:3]] == [41, 7],
    ),
    Case("poll: unknown states, then done", polls=(with_word("resting"), with_word("dreaming"))),
    Case(
        "poll: cancelled ends the wait at that poll",
        errors.TaskCancelled,
        polls=(with_word("processing"), with_word("cancelled")),
        check=lambda observed: observed.polled == 2,
    ),
    Case(
        "poll: failed raises, with the reason",
        errors.TaskFailed,
        prompt="mock:fail",
        check=lambda observed: "risk" in str(observed.error),
    ),
    Case(
        "poll: a stuck task meets a finite default deadline",
        errors.StillRunning,
        prompt="mock:stuck",
        check=lambda observed: 3590 < observed.elapsed < 3610,
    ),
    Case(
        "every error after the submission carries the handle",
        errors.UnexpectedResponse,
        forever=TASK_GONE,
        check=lambda observed: (
            observed.handle is not None and getattr(observed.error, "handle", None) == observed.handle
        ),
    ),
    # -- the traps of the dialects
    Case("submit: an error inside HTTP 200", errors.SubmitRejected, submits=(broken(200, vendor(1201)),), accepted=0),
    Case(
        "submit: 429 that is an empty account",
        errors.QuotaExceeded,
        submits=(broken(429, vendor(1102)),) * 2,
        accepted=0,
        check=lambda observed: observed.posted == 1,
    ),
    Case(
        "submit: 429 that is a foreign address",
        errors.AuthenticationError,
        submits=(broken(429, vendor(1304)),) * 2,
        accepted=0,
        check=lambda observed: observed.posted == 1,
    ),
    Case(
        "submit: too many tasks at once, then room",
        submits=(broken(429, vendor(1303)),) * 2,
        check=lambda observed: observed.posted == 3,
    ),
    Case(
        "submit: too fast, then well",
        submits=(broken(429, vendor(1302), retry_after="5"),),
        check=lambda observed: 5.0 in observed.slept,
    ),
    Case("submit: 200 with a page (no such path)", errors.SubmitUncertain, submits=(broken(200),), accepted=0),
    # -- what real gateways answered
    Case(
        "submit: 200 with the gateway's front page (no such path)",
        errors.SubmitRejected,
        submits=(broken(200, FRONT),),
        accepted=0,
        check=lambda observed: observed.posted == 1 and "New API" in str(observed.error),
    ),
    Case(
        "submit: no channel serves the model",
        errors.SubmitRejected,
        submits=(broken(503, b'{"error":{"message":"No available channels for model x in group default","code":""}}'),),
        accepted=0,
        check=lambda observed: observed.posted == 1,
    ),
    Case(
        "submit: an empty account, in a vendor's word",
        errors.QuotaExceeded,
        submits=(broken(429, b'{"error":{"message":"no","type":"1113"}}'),),
        accepted=0,
        check=lambda observed: observed.posted == 1,
    ),
    Case(
        "submit: a loaded front, then room",
        submits=(broken(503, b'{"error":{"message":"overloaded","code":"system_cpu_overloaded"}}'),),
        check=lambda observed: observed.posted == 2,
    ),
    Case(
        "submit: a vendor's busy code under a server error, accepted",
        submits=(broken(503, vendor(1302), forward=True),),
        found=True,
        check=lambda observed: observed.posted == 1,
    ),
    Case(
        "submit: too fast, says the code beside an accepted task",
        submits=(Act(edit=hasty),),
        check=lambda observed: observed.posted == 1,
    ),
    Case(
        "submit: 429 around an accepted task",
        submits=(Act(status=429),),
        check=lambda observed: observed.posted == 1,
    ),
    Case(
        "poll: the front's 404 page for minutes",
        polls=(PASS, *(broken(404, FRONT, retry_after="30"),) * 9),
    ),
    Case(
        "poll: the content was refused",
        errors.TaskFailed,
        forever=broken(400, b'{"error":{"message":"Generated video rejected by content moderation."}}'),
        check=lambda observed: observed.polled == 1,
    ),
    Case(
        "poll: the key may not look",
        errors.AuthenticationError,
        forever=broken(403, b'{"error":{"message":"This token has no access to model"}}'),
        check=lambda observed: "lives on" in str(observed.error) and str(observed.handle) in str(observed.error),
    ),
    Case(
        "poll: what cannot be read is shown",
        errors.StillRunning,
        forever=broken(200, b'{"surprise": "odd"}'),
        check=lambda observed: "surprise" in str(observed.error),
    ),
    Case(
        "result: in the response itself",
        polls=(broken(200, b'{"status":"SUCCESS","url":"data:video/mp4;base64,AAAAIGZ0eXBpc29t"}'),),
    ),
    Case("submit: 200 with an empty body, accepted", submits=(broken(200, b"", forward=True),), found=True),
    Case("submit: a response cut in the middle", submits=(Act(cut=150),), found=True),
    Case(
        "submit: 504 with the vendor's backlog, accepted",
        submits=(broken(504, vendor(5002), forward=True),),
        found=True,
    ),
    Case("submit: 520 without a body, accepted", submits=(broken(520, b"", forward=True),), found=True),
    Case(
        "submit: lost, and the first look-up fails, too",
        submits=(ACCEPT_THEN_RESET,),
        polls=(RESET, broken(502)),
        found=True,
    ),
    Case("submit: lost, and it was never accepted", errors.SubmitUncertain, submits=(RESET,), accepted=0),
    Case("poll: a body cut in the middle", polls=(Act(cut=140),) * 3),
    Case("poll: no response at all (read timeout)", polls=(ACCEPT_THEN_HANG,)),
    Case(
        "poll: code 0 without data (not polled upstream yet)",
        polls=(broken(200, b'{"code":0,"message":"","request_id":""}'),) * 3,
    ),
    Case("poll: success with data null", polls=(broken(200, b'{"code":"success","data":null}'),)),
    Case("poll: 520 and other odd statuses", polls=(broken(520, b""), broken(599, b"\xff"), broken(499, b"{}"))),
    Case("poll: a success without anything made", errors.UnexpectedResponse, prompt="mock:empty"),
    Case(
        "poll: an expired task ends the wait",
        errors.TaskFailed,
        polls=(with_word("expired"),),
        check=lambda observed: observed.polled == 1,
    ),
    Case("poll: words in another case", polls=(with_word("PROCESSING"), with_word("In_Progress"))),
    Case(
        "poll: a rejected key surfaces at once",
        errors.AuthenticationError,
        forever=broken(401, vendor(1002)),
        check=lambda observed: observed.polled == 1,
    ),
    Case(
        "poll: a forbidden task surfaces at once",
        errors.AuthenticationError,
        forever=broken(403, vendor(1103)),
        check=lambda observed: observed.polled == 1,
    ),
    Case(
        "poll: a lasting 404 surfaces long before the deadline",
        errors.UnexpectedResponse,
        forever=TASK_GONE,
        check=lambda observed: observed.elapsed < 300,
    ),
    Case("poll: a streak of 404 is forgotten after a good poll", polls=(TASK_GONE, with_word("processing"), TASK_GONE)),
    Case(
        "poll: Retry-After as a date",
        polls=(broken(503, PAGE, retry_after=LATER, date=NOW),),
        check=lambda observed: 30.0 in observed.slept,
    ),
    Case(
        "poll: an absurd Retry-After is bounded",
        polls=(broken(503, PAGE, retry_after="99999999"),),
        check=lambda observed: max(observed.slept) <= 600,
    ),
    Case(
        "poll: deep nonsense", polls=(broken(200, b"[" * 5000), broken(200, b'{"data": 1e999}'), broken(200, b"null"))
    ),
    Case(
        "poll: nothing but losses until the deadline",
        errors.StillRunning,
        forever=RESET,
        check=lambda observed: observed.elapsed < 3700,
    ),
    Case("nothing goes wrong", submits=(PASS,), polls=(PASS,)),
    # -- held under attack: time, memory, secrets
    Case("submit: the response drips, a byte at a time, each in time", submits=(Act(drip=True),), found=True),
    Case("poll: the response drips", polls=(Act(drip=True),)),
    Case("poll: 200 MB of blanks in 200 kB", polls=(broken(200, BLANKS, content_encoding="gzip"),)),
    Case(
        "submit: 200 MB of blanks, accepted",
        submits=(Act(True, 200, BLANKS, {"content-encoding": "gzip"}),),
        found=True,
    ),
    Case(
        "submit: too fast, and Retry-After 600 for ever",
        errors.RateLimited,
        submits=(broken(429, vendor(1302), retry_after="600"),) * 20,
        accepted=0,
        check=lambda observed: observed.elapsed <= 120 and getattr(observed.error, "retry_after", None) == 600,
    ),
    Case(
        "submit: too fast, and Retry-After 0 for ever",
        errors.RateLimited,
        submits=(broken(429, vendor(1302), retry_after="0"),) * 40,
        accepted=0,
        check=lambda observed: observed.elapsed <= 120 and observed.posted <= 10,
    ),
    Case(
        "submit: the refusal repeats the key, and rings the bell",
        errors.AuthenticationError,
        submits=(broken(401, vendor(1002, f"Incorrect API key provided: Bearer {KEY} \\u001b[31m\\u0007")),),
        accepted=0,
        check=lambda observed: KEY not in str(observed.error) and str(observed.error).isprintable(),
    ),
]
