"""Answers that are given at once, out of the contract's examples: whole, or as a stream of events."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

import jmespath

from .calls import Call, FileLink, OtherResponse, Streamed
from .errors import word_error
from .examples import Filling, content_of, fill, repeated
from .maladies import MALADIES, answer_otherwise, stream
from .refusal import Refusal
from .results import SUFFIXES
from .store import REFUSALS
from .streams import SAY, Events, parse, replace, say

_EVENTS = "text/event-stream"
_OF_THE_CALLER = ("400", "401", "402", "403", "429")
"""Statuses that say something of the key, the account or the request, not of what the gateway serves."""
NO_MODEL = "no-such-model"
"""How the name of a model ends that no channel of the gateway serves."""
_WORD = re.compile(r"mock:\w+")


def answer(call: Call) -> Any:
    """Answer by the example that fits the request; where the contract knows no success, with its first refusal."""
    words = {word for text in _texts(call.body) for word in _WORD.findall(text[:5000])}
    for word in sorted(words & REFUSALS.keys()):
        raise Refusal(*REFUSALS[word])
    model = str((call.body or {}).get("model") or call.parameters.get("model", ""))
    if call.error_shape and model.endswith(NO_MODEL):
        raise Refusal(503, 1310, f"分组 default 下模型 {model} 无可用渠道（distributor）")
    _, error = word_error(call.error_shape or "ErrorResponse", 500, 5000, "do request failed", call.request_id)
    if (other := answer_otherwise(words, error)) is not None:
        return other
    content = content_of(call.contract, call.operation_id)
    kinds = {kind: one for kind, one in content.items() if (kind == _EVENTS) == _wants_stream(call)} or content
    kind, example = _choose(call, kinds, words)
    if example is None:
        return _answer_without_example(call, kinds)
    if kind == _EVENTS:
        return _stream(call, example, kinds[kind].get("x-events", {}), words, error)
    value = _fill(call, example["value"])
    if (text := _wanted_text(call)) and kind == "application/json":
        spoken = jmespath.search(call.route.operation["x-lifecycle"].get("text", "@"), value)
        value = replace(value, {spoken: text} if isinstance(spoken, str) else {})
    value = _repeat(call, example, value)
    return value if kind == "application/json" else OtherResponse(200, kind, str(value).encode())


def _texts(value: Any) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _texts(inner)


def _wanted_text(call: Call) -> str | None:
    return next((match[1] for text in _texts(call.body) if (match := SAY.search(text))), None)


def _wants_stream(call: Call) -> bool:
    wanted = call.route.operation.get("x-stream", {})
    field, parameters = wanted.get("field"), wanted.get("parameters", {})
    if field is not None:
        return bool((call.body or {}).get(field) == wanted.get("value", True))
    return bool(parameters) and all(call.parameters.get(name) == one for name, one in parameters.items())


def _choose(call: Call, kinds: Mapping[str, Any], words: set[str]) -> tuple[str, Any]:
    """Return the example that a word names, or that fits the request, or the first one; with its media type."""
    examples = [
        (kind, name, call.contract.resolve(example))
        for kind, content in kinds.items()
        for name, example in content.get("examples", {}).items()
    ]
    for kind, name, example in examples:
        if f"mock:{name}" in words - MALADIES.keys():
            return kind, example
    for kind, _, example in examples:
        if "x-when" in example and jmespath.search(example["x-when"], call.request):
            return kind, example
    return next(((kind, example) for kind, _, example in examples if "x-when" not in example), ("", None))


def _fill(call: Call, value: Any) -> Any:
    submitted = {**call.parameters, **(call.body if isinstance(call.body, dict) else {})}
    repeats = repeated(call.route.operation.get("x-lifecycle", {}), submitted)
    return fill(value, Filling(None, call.now, call.base, call.addresses, repeats))


def _repeat(call: Call, example: Mapping[str, Any], value: Any) -> Any:
    """Return an answer with one entry for each thing that was asked about."""
    words = example.get("x-each")
    if words is None:
        return value
    asked = jmespath.search(words["request"], call.request)
    if asked is None:
        return value
    number = len(asked) if isinstance(asked, list) else asked if type(asked) is int else 1
    most = jmespath.search(words.get("most", "`null`"), call.request)
    number = min(number, most) if isinstance(most, int) else number
    entry = value[words["list"]][0]
    entries = [{**entry, "index": index} if "index" in entry else entry for index in range(number)]
    return {**value, words["list"]: entries}


def _stream(call: Call, example: Mapping[str, Any], words: Mapping[str, Any], wishes: set[str], error: Any) -> Streamed:
    events = Events(words)
    frames = [frame._replace(data=_fill(call, frame.data)) for frame in parse(example["value"])]
    frames = [frame for frame in frames if not frame.comment and not events.is_held_back(frame, call.body)]
    if text := _wanted_text(call):
        frames = say(frames, events, text)
    return stream(frames, events, wishes, error)


def _answer_without_example(call: Call, kinds: Mapping[str, Any]) -> Any:
    wanted = str((call.body or {}).get("response_format", ""))
    for kind in kinds:
        if kind == "application/octet-stream" or kind.startswith("audio/"):
            suffix = f".{wanted}" if f".{wanted}" in SUFFIXES else ".mp3"
            return FileLink(f"0{suffix}", SUFFIXES[suffix] if SUFFIXES[suffix] in kinds else kind)
    for status, response in call.route.operation["responses"].items():
        content = call.contract.resolve(response).get("content", {}).get("application/json", {})
        if content.get("examples") and status not in _OF_THE_CALLER:
            value = call.contract.resolve(next(iter(content["examples"].values())))["value"]
            return OtherResponse(int(status), "application/json", json.dumps(value).encode())
    raise Refusal(501, 1200, "this is not implemented")
