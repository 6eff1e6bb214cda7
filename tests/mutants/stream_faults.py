"""Faults of what is answered at once, whole or as a stream: each with the check that is meant to find it."""

from __future__ import annotations

from collections.abc import Callable

from .fault_proxy import Fault, Response
from .faults import Spoil, page, says, typed, with_status

KNOWN, ENDS = "a stream holds known events", "a stream ends"
COUNTS, SAME = "the usage of a stream adds up", "a stream agrees with a whole answer"
FORMED = "an answer is well formed"
BARE = b'{"error": {"message": "upstream gave up (request id: r-1)", "type": "new_api_error", "param": "", "code": ""}}'
Frames = list[bytes]


def frames(act: Callable[[Frames], Frames]) -> Spoil:
    """Change the frames of streams."""

    def spoil(response: Response) -> None:
        said = response.body.removesuffix(b"\n\n").split(b"\n\n")
        response.body = b"".join(frame + b"\n\n" for frame in act(said))

    return streams(spoil)


def streams(act: Spoil) -> Spoil:
    """Do something to streams."""
    return lambda response: act(response) if "event-stream" in response.headers.get("content-type", "") else None


def whole(act: Spoil) -> Spoil:
    """Do something to whole answers that are a success."""

    def spoil(response: Response) -> None:
        if response.status == 200 and "json" in response.headers.get("content-type", ""):
            act(response)

    return spoil


def swap(old: bytes, new: bytes) -> Spoil:
    """Put something else in the place of some bytes, which must be there."""

    def spoil(response: Response) -> None:
        response.body = response.body.replace(old, new)

    return spoil


def half(said: Frames) -> Frames:
    """Return the first half."""
    return said[: len(said) // 2]


def without(*words: bytes) -> Spoil:
    """Leave out the frames that hold one of these words."""
    return frames(lambda said: [frame for frame in said if not any(word in frame for word in words)])


def after_half(*more: bytes) -> Spoil:
    """Break off in the middle, and say something else."""
    return frames(lambda said: [*half(said), *more])


def between(frame: bytes) -> Spoil:
    """Put a frame between the first and the others."""
    return frames(lambda said: [said[0], frame, *said[1:]])


def both(one: Spoil, other: Spoil) -> Spoil:
    """Do one thing and then the other."""

    def spoil(response: Response) -> None:
        one(response)
        other(response)

    return spoil


def _bare(response: Response) -> None:
    response.body += BARE


def _shorten(response: Response) -> None:
    response.body = response.body[:-40]


def _drop_names(response: Response) -> None:
    response.body = b"\n".join(line for line in response.body.split(b"\n") if not line.startswith(b"event:"))


def _fail(response: Response) -> None:
    response.status = 500


def on(only: str, name: str, check: str, spoil: Spoil = lambda _: None, *, authorise: bool = False) -> Fault:
    """Return a fault of one operation."""
    return Fault(name, check, spoil, "synchronous", ("kling",), authorise=authorise, only=only)


CHAT, CLAUDE, GEMINI, RESPONSE = "CreateChatCompletion", "CreateMessage", "StreamGenerate", "openaiCreateResponse"
ERROR = {"error": {"message": "oops", "type": "new_api_error"}}
FAILED = b'event: error\ndata: {"type":"error","error":{"type":"a","message":"b"}}'
MODEL, KEY, BAD = (
    "an unknown model is refused",
    "a call without a key is refused",
    "a bad request is the callers fault",
)

STREAM_FAULTS = [
    # Broken off
    on(CHAT, "a chat's stream is cut", ENDS, frames(half)),
    on(CLAUDE, "Claude's stream is cut", ENDS, frames(half)),
    on(GEMINI, "Gemini's stream is cut", ENDS, frames(half)),
    on(RESPONSE, "a response's stream is cut", ENDS, frames(half)),
    on(CHAT, "a stream ends within a frame", KNOWN, streams(_shorten)),
    on(CHAT, "a chat's stream is empty", ENDS, frames(lambda _: [b": PING"])),
    on(CHAT, "a chat's stream ends with a bare error", KNOWN, streams(both(frames(half), _bare))),
    on(CLAUDE, "Claude's stream ends with a bare error", KNOWN, streams(both(frames(half), _bare))),
    on(CHAT, "a chat's stream fails in form", KNOWN, after_half(b"data: " + BARE)),
    on(CLAUDE, "Claude's stream fails in form", KNOWN, after_half(FAILED)),
    # Without an end
    on(CHAT, "no piece of a chat says why it ends", ENDS, without(b'"finish_reason":"stop"')),
    on(CHAT, "a chat's stream lacks its last frame", ENDS, without(b"[DONE]")),
    on(CLAUDE, "Claude's message does not stop", ENDS, without(b"message_stop")),
    on(GEMINI, "no piece of Gemini's says why it ends", ENDS, streams(swap(b'Reason":"STOP"', b'Reason":null'))),
    on(RESPONSE, "a response is not completed", ENDS, without(b"response.completed")),
    # Counts
    on(CHAT, "the sum of a chat's stream is wrong", COUNTS, streams(swap(b'_tokens":26', b'_tokens":29'))),
    on(CLAUDE, "the tokens of Claude's stream become fewer", COUNTS, streams(swap(b'_tokens":30', b'_tokens":0'))),
    on(GEMINI, "the sum of Gemini's stream is wrong", COUNTS, streams(swap(b'Count":24', b'Count":21'))),
    on(CHAT, "a stream counts otherwise", SAME, streams(both(swap(b'":21', b'":31'), swap(b'":26', b'":36')))),
    on(CHAT, "the sum of a chat is wrong", "the usage adds up", whole(swap(b'_tokens":26', b'_tokens":29'))),
    on(
        "CreateEmbedding", "less in all than was sent", "the usage adds up", whole(swap(b'l_tokens":2', b'l_tokens":1'))
    ),
    # Events
    on(CHAT, "a chat's stream holds another event", KNOWN, between(b'data: {"kind":"thinking","percent":5}')),
    on(CLAUDE, "Claude's stream holds an unknown event", KNOWN, between(b'event: progress\ndata: {"type":"progress"}')),
    on(CLAUDE, "Claude's events have no names", KNOWN, streams(_drop_names)),
    on(
        CLAUDE, "an event says another type than its name", KNOWN, streams(swap(b"event: message_stop", b"event: ping"))
    ),
    on(CHAT, "a piece of a chat is text", KNOWN, between(b"data: thinking")),
    # Labels
    on(CHAT, "a page for a stream", KNOWN, streams(page())),
    on(CHAT, "a stream is labelled as JSON", KNOWN, streams(typed("application/json"))),
    on(CHAT, "a stream says nothing", SAME, without(b'"content":"', b"reasoning")),
    on(CHAT, "an error with HTTP 200", FORMED, whole(says(ERROR))),
    on(CHAT, "an answer without a choice", FORMED, whole(says({"id": "a", "choices": []}))),
    on(CHAT, "an answer as plain text", FORMED, whole(typed("text/plain"))),
    on(CHAT, "an answer of no known shape", FORMED, whole(says({"answer": "A cat."}))),
    # Refusals
    on(CHAT, "an unknown model is answered", MODEL, with_status(503, says({"choices": []}))),
    on(CHAT, "a chat needs no key", KEY, authorise=True),
    on("bad_request", "a bad request is the server's fault", BAD, with_status(400, _fail)),
    on("bad_request", "a bad request is refused by a page", BAD, with_status(400, typed("text/html"))),
]
