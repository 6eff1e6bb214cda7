"""Whether a response to a paid request makes certain that nothing was created."""

from __future__ import annotations

from typing import NamedTuple

from mediarelay_client.tasks.operation import Operation

from .actions import Response
from .quoting import title_of
from .response import read_result, read_task

CERTAIN = ("authentication", "forbidden", "quota", "rejected", "busy", "missing")
"""Kinds of errors after which nothing was created; after `server` something may have been."""
_NOTHING_THERE = (404, 405)


class Verdict(NamedTuple):
    """What became of a paid request.

    Attributes:
        refused: Whether it is certain that nothing was created.
        task_id: The id of the task that was.
    """

    refused: bool
    task_id: str | None = None


def verdict(operation: Operation | None, response: Response) -> Verdict:
    """Return what a response says has become of a paid request.

    Args:
        operation: What was called; None for what the contract does not know.
        response: The response.
    """
    kind = task_id = named = None
    if operation is not None:
        parsed = (read_task if operation.query else read_result)(operation, response)
        kind, task_id, named = parsed.error_kind, parsed.id, parsed.named_id
    # Where there is no such path, or a relay's front page, nothing was created.
    nothing = response.status in _NOTHING_THERE or (response.status == 200 and title_of(response.body) is not None)
    return Verdict((kind in CERTAIN or nothing) and task_id is None and named is None, task_id)
