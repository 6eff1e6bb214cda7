from typing import Literal, cast

WanOutputTaskStatusType0 = Literal[
    "CANCELED",
    "FAILED",
    "PENDING",
    "RUNNING",
    "SUCCEEDED",
    "SUSPENDED",
    "UNKNOWN",
]


def check_wan_output_task_status_type_0(value: str) -> WanOutputTaskStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(WanOutputTaskStatusType0, value)
