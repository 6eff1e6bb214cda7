"""The two steps of buying that workflow engines repeat as they like: one pays once, one looks once."""

from __future__ import annotations

from typing import Any

from mediarelay import Relay, errors

OPERATION = "kling.text2video"


def submit(name: str, arguments: dict[str, Any]) -> str:
    """Buy what nobody has bought yet under this name, and return its handle.

    To look it up and to submit it is one step: an engine that repeats them apart buys twice.

    Args:
        name: What is the same however often an engine repeats the step: the id of the run.
        arguments: What to make.
    """
    with Relay(learn=False, history=False) as relay:
        bought = relay.task(OPERATION, name).handle  # queries take an id of our own as they take the gateway's
        try:
            relay.check(bought)
        except errors.UnexpectedResponse as error:
            if error.http_status not in (400, 404):  # anything but a clear no
                raise
            return relay.kling.text2video(**arguments, external_task_id=name).handle
        return bought


def check(handle: str) -> dict[str, Any]:
    """Look once. Never sleeps; the engine does, for `next_check_after` seconds, which is None at the end."""
    with Relay(learn=False, history=False) as relay:
        return relay.check(handle)
