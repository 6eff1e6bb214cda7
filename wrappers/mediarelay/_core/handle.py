"""The handle: all that is needed to find a task again, as text of at most 300 bytes unless the id itself is longer.

Versioned JSON out of an allow-list, never a pickle, never a secret. Later versions read what earlier ones wrote.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import NamedTuple

from mediarelay_contract.language import tr

from ..errors import InvalidInput
from .quoting import printable

VERSION = 1
MAX_BYTES = 300
_LATEST = 10**11  # Unix seconds; beyond it no clock counts
_KEYS = {
    "op": "operation",
    "id": "task_id",
    "ext": "external_id",
    "at": "submitted_at",
    "with": "kept",
    "of": "kind",
    "rid": "request_id",
}


class Handle(NamedTuple):
    """A task, wherever it was submitted from.

    Attributes:
        operation: The contract's operationId of the submission.
        task_id: The gateway's id.
        external_id: The id that the submission carried.
        submitted_at: Unix seconds.
        kept: Fields of the submission that its query repeats, where there are such.
        kind: What decides how long it takes (model, mode, length), as `kling-v2-6/pro/5`.
        request_id: The gateway's id of the submission's request, by which its log lists what was charged.
    """

    operation: str
    task_id: str
    external_id: str | None = None
    submitted_at: int | None = None
    kept: Mapping[str, str] | None = None
    kind: str | None = None
    request_id: str | None = None

    def encode(self) -> str:
        """Return it as printable text; what would not fit is left out: request id, kind, external id.

        An id that is too long for 300 bytes makes a longer handle: nothing is a reason to lose a task.
        """
        values = self._asdict()
        short = {key: values[name] for key, name in _KEYS.items() if values[name] is not None}
        for left_out in ("", "rid", "of", "ext"):
            short.pop(left_out, None)
            text = printable(json.dumps({"v": VERSION, **short}, separators=(",", ":"), ensure_ascii=False))
            if len(text.encode()) <= MAX_BYTES:
                break
        return text

    @classmethod
    def decode(cls, text: str) -> Handle:
        """Read a handle.

        Raises:
            InvalidInput: It is not one of ours, or comes from a later version with another layout.
        """
        try:
            record = json.loads(text)
            if record["v"] != VERSION:
                raise InvalidInput(
                    tr(
                        "this handle is of version {record}; this mediarelay reads version {version}",
                        record=record["v"],
                        version=VERSION,
                    )
                )
            handle = cls(**{name: record.get(key) for key, name in _KEYS.items()})
        except InvalidInput:
            raise
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            raise InvalidInput(tr("this is not a handle of mediarelay: ") + repr(text)[:80]) from None
        texts = (handle.operation, handle.task_id, handle.external_id or "x")
        if not all(isinstance(value, str) and value for value in texts):
            raise InvalidInput(tr("this handle names no operation or no task: ") + repr(text)[:80])
        if not isinstance(handle.kept, dict | None):
            raise InvalidInput(tr("this handle keeps what no handle keeps: ") + repr(text)[:80])
        at = handle.submitted_at
        if not isinstance(at, int | None) or not -_LATEST < (at or 0) < _LATEST:
            handle = handle._replace(submitted_at=None)
        if not isinstance(handle.request_id, str | None):
            handle = handle._replace(request_id=None)
        return handle if isinstance(handle.kind, str | None) else handle._replace(kind=None)
