"""The two Lambda functions of step_functions.json: handlers `step_functions.submit` and `step_functions.check`."""

from __future__ import annotations

import math
from typing import Any

import steps


def submit(event: dict[str, Any], _context: object) -> dict[str, str]:
    """Buy once for this execution, however often it is retried."""
    return {"handle": steps.submit(event["name"], event["arguments"])}


def check(event: dict[str, Any], _context: object) -> dict[str, Any]:
    """Look once; a Wait state takes whole seconds only."""
    step = steps.check(event["handle"])
    if step["next_check_after"] is not None:
        step["next_check_after"] = math.ceil(step["next_check_after"])
    return step
