"""Errors of the families that have their own shape of them, whatever the gateway says of tasks."""

from __future__ import annotations

import re
from typing import Any

_CODES = {
    1102: "insufficient_user_quota",
    1200: "invalid_request",
    1201: "invalid_request",
    1310: "model_not_found",
    5000: "do_request_failed",
}
_STATUSES = {1102: 403}
_MISSING = re.compile(r'"(\w+)" is a required property')


def word_error(shape: str, status: int, code: int, message: str, request_id: str) -> tuple[int, dict[str, Any]]:
    """Return status and body of an error.

    Args:
        shape: The contract's schema of it: ErrorResponse or AnthropicError.
        status: The HTTP status, as far as this code has no other.
        code: The vendor's code.
        message: What is wrong, for people.
        request_id: Id of the request, which gateways repeat in the text.
    """
    kind = "upstream_error" if code == 1301 else "new_api_error"
    worded = _MISSING.sub(r"field \1 is required", message)
    text = f"{worded} (request id: {request_id})"
    status = _STATUSES.get(code, status)
    if shape == "AnthropicError":
        return status, {"type": "error", "error": {"type": kind, "message": text}}
    return status, {"error": {"message": text, "type": kind, "param": "", "code": _CODES.get(code, "")}}
