from typing import Literal, cast

SeedanceTaskStatusType0 = Literal[
    "cancelled",
    "expired",
    "failed",
    "pending",
    "processing",
    "queued",
    "running",
    "succeeded",
]


def check_seedance_task_status_type_0(value: str) -> SeedanceTaskStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SeedanceTaskStatusType0, value)
