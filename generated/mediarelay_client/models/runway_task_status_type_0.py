from typing import Literal, cast

RunwayTaskStatusType0 = Literal[
    "CANCELED",
    "CANCELLED",
    "FAILED",
    "PENDING",
    "RUNNING",
    "SUCCEEDED",
    "THROTTLED",
]


def check_runway_task_status_type_0(value: str) -> RunwayTaskStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(RunwayTaskStatusType0, value)
