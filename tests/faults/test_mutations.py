"""Damaged responses, a hundred thousand of them with `make faults`: callers see our own errors only."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest

from mediarelay._core.actions import Done, Failed, Response
from mediarelay._core.handle import Handle
from mediarelay._core.poll import Poll
from mediarelay._core.request import PreparedRequest
from mediarelay._core.schedule import Schedule
from mediarelay._core.submit import Submission
from mediarelay.errors import RelayError
from mediarelay_client.tasks import find_operation

from ..samples import CONTRACT

OPERATION = find_operation("klingCreateText2Video")
PREPARED = PreparedRequest(OPERATION, {"prompt": "a cat"})
SAMPLES = [
    sample["response"] for dialect in CONTRACT.document["x-dialects"].values() for sample in dialect.get("samples", [])
]
VALUES: list[Any] = [
    None,
    "",
    0,
    -1,
    1e308,
    10**400,
    True,
    [],
    {},
    "x" * 50,
    {"a": [None]},
    [[]],
    "succeed",
    "http://x",
]
STATUSES = (200, 200, 200, 400, 401, 404, 429, 500, 520)
CHUNKS, EACH, EACH_ALONE = 10, 1_000, 10_000


def damaged(chance: random.Random) -> bytes:
    """Return a real response with one value, or some bytes, damaged."""
    document = json.loads(json.dumps(chance.choice(SAMPLES)))
    node: Any = document
    while isinstance(node, dict) and node:
        key = chance.choice(list(node))
        if not isinstance(node[key], dict) or chance.random() < 0.4:
            if chance.random() < 0.15:
                del node[key]
            else:
                node[key] = chance.choice(VALUES)
            break
        node = node[key]
    body = bytearray(json.dumps(document).encode())
    if chance.random() < 0.3 and body:
        for _ in range(chance.randrange(1, 4)):
            body[chance.randrange(len(body))] = chance.randrange(256)
    return bytes(body[: chance.randrange(len(body) + 1)] if chance.random() < 0.1 else body)


@pytest.mark.parametrize("seed", range(CHUNKS))
def test_damaged_responses_raise_nothing_of_ours(seed: int, alone: bool) -> None:
    """Damaged responses to submissions and to polls step the machines on or end them with an error of our tree."""
    chance = random.Random(seed)  # noqa: S311
    handle = Handle(OPERATION.id, "8145")
    for number in range(EACH_ALONE if alone else EACH):
        response = Response(
            chance.choice(STATUSES), {"retry-after": chance.choice(["", "5", "soon", "-1"])}, damaged(chance)
        )
        if number % 2:
            flow: Any = Submission(OPERATION, PREPARED.request, PREPARED.external_id)
        else:
            flow = Poll(OPERATION, handle, 0.0, age=0.0, timeout=60.0, schedule=Schedule(150.0), poll_after=0.0)
        flow.step(None, 0.0)
        action = flow.step(response, 1.0)
        if isinstance(action, Failed):
            assert isinstance(action.error, RelayError)
            assert str(action.error)
        if isinstance(action, Done) and isinstance(flow, Submission):
            assert action.value.id or action.value.urls  # a result given at once needs no id
