from typing import Literal, cast

KlingFlatTaskStatusType0 = Literal[
    "completed",
    "failed",
    "in_progress",
    "queued",
]


def check_kling_flat_task_status_type_0(value: str) -> KlingFlatTaskStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingFlatTaskStatusType0, value)
