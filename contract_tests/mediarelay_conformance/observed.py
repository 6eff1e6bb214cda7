"""What task histories show of a gateway beside deviations: dialects, durations, fields that it drops."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from mediarelay_client.tasks import find_operation
from mediarelay_contract.contract import Contract

from .history import TaskHistory

Histories = Iterable[TaskHistory]


def dialects(histories: Histories) -> dict[str, list[str]]:
    """Return the dialects that each operation used, on submissions and then on queries."""
    found: dict[str, list[str]] = {}
    for history in histories:
        readings = [history.submission.reading, *(poll.reading for poll in history.polls)]
        known = found.setdefault(history.operation_id, [])
        known += dict.fromkeys(one.dialect for one in readings if one.dialect and one.dialect not in known)
    return found


def durations(histories: Histories) -> dict[str, dict[str, Any]]:
    """Return for each operation the seconds from submission to known end, the median's, beside what is usual."""
    ended: dict[str, list[tuple[float, str]]] = {}
    for one in histories:
        if one.end is not None and one.is_submitted:
            seconds = round(one.end.at - one.submission.at, 3)
            ended.setdefault(one.operation_id, []).append((seconds, one.end.reading.state))
    middle = {name: sorted(found)[len(found) // 2] for name, found in ended.items()}
    return {
        name: {
            "seconds": seconds,
            "state": state,
            "typical": find_operation(name).lifecycle.typical,
            "deadline": find_operation(name).lifecycle.deadline,
        }
        for name, (seconds, state) in middle.items()
    }


def fields_not_kept(histories: Histories) -> dict[str, list[str]]:
    """Return the fields that each operation was sent and that the gateway was seen not to keep."""
    return {
        history.operation_id: [field]
        for history in histories
        if history.keeps_external_id is False and (field := find_operation(history.operation_id).lifecycle.id_field)
    }


def profiles_that_fit(contract: Contract, histories: Histories) -> list[str]:
    """List the profiles that fit all responses so far, but for families with dialects of their own."""
    common = [history for history in histories if not find_operation(history.operation_id).lifecycle.dialects]
    submits = {history.submission.reading.dialect for history in common if history.is_submitted}
    queries = {poll.reading.dialect for history in common for poll in history.polls if poll.reading.error_kind is None}
    return [
        name
        for name, profile in contract.document["x-profiles"].items()
        if common and submits <= {profile["submit"]} and queries <= {profile["query"], profile.get("before_first_poll")}
    ]
