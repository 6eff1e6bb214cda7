from typing import Literal, cast

RunwayOldTaskStatusType0 = Literal[
    "FAILED",
    "PENDING",
    "RUNNING",
    "SUCCEEDED",
    "THROTTLED",
]


def check_runway_old_task_status_type_0(value: str) -> RunwayOldTaskStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(RunwayOldTaskStatusType0, value)
