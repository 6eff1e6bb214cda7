"""One task for each Idempotency-Key, however often it is submitted."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from .refusal import Refusal


class Replays:
    """What was answered to submissions that carried an Idempotency-Key."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], tuple[str, Any]] = {}

    def find(self, key: str, name: str, path: str, body: Any) -> Any:
        """Return the response that was given to this submission before, or None.

        Raises:
            Refusal: That key of the caller's stood for another submission.
        """
        kept = self._kept.get((key, name))
        if kept is None:
            return None
        if kept[0] != _digest(path, body):
            raise Refusal(400, 1201, "this Idempotency-Key was used for another request already")
        return kept[1]

    def keep(self, key: str, name: str, path: str, body: Any, response: Any) -> None:
        """Keep the response to a submission that was taken."""
        self._kept[key, name] = (_digest(path, body), response)


def _digest(path: str, body: Any) -> str:
    return hashlib.sha256(json.dumps([path, body], sort_keys=True).encode()).hexdigest()
