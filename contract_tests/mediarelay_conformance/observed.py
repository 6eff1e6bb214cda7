"""What task histories show of a gateway beside deviations: dialects, durations, fields that it drops."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mediarelay_client.tasks import find_operation
from mediarelay_contract.contract import Contract

from .history import TaskHistory

Histories = Mapping[str, TaskHistory]


def dialects(histories: Histories) -> dict[str, list[str]]:
    """Return the dialects that each operation used, on submission and then on queries."""
    found: dict[str, list[str]] = {}
    for operation_id, history in histories.items():
        readings = [history.submission.reading, *(poll.reading for poll in history.polls)]
        found[operation_id] = list(dict.fromkeys(one.dialect for one in readings if one.dialect))
    return found


def durations(histories: Histories) -> dict[str, dict[str, Any]]:
    """Return for each operation the seconds from its submission to its known end, beside what is usual."""
    return {
        name: {
            "seconds": round(history.end.at - history.submission.at, 3),
            "state": history.end.reading.state,
            "typical": find_operation(name).lifecycle.typical,
            "deadline": find_operation(name).lifecycle.deadline,
        }
        for name, history in histories.items()
        if history.end is not None
    }


def fields_not_kept(histories: Histories) -> dict[str, list[str]]:
    """Return the fields that each operation was sent and that the gateway was seen not to keep."""
    return {
        name: [field]
        for name, history in histories.items()
        if history.keeps_external_id is False and (field := find_operation(name).lifecycle.id_field)
    }


def profiles_that_fit(contract: Contract, histories: Histories) -> list[str]:
    """List the profiles that fit all responses so far, but for families with dialects of their own."""
    common = [history for name, history in histories.items() if not find_operation(name).lifecycle.dialects]
    submits = {history.submission.reading.dialect for history in common}
    queries = {poll.reading.dialect for history in common for poll in history.polls if poll.reading.error_kind is None}
    return [
        name
        for name, profile in contract.document["x-profiles"].items()
        if common and submits <= {profile["submit"]} and queries <= {profile["query"], profile.get("before_first_poll")}
    ]
