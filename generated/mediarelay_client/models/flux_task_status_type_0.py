from typing import Literal, cast

FluxTaskStatusType0 = Literal[
    "Content Moderated",
    "Error",
    "Failed",
    "Pending",
    "Ready",
    "Request Moderated",
    "Task not found",
]


def check_flux_task_status_type_0(value: str) -> FluxTaskStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(FluxTaskStatusType0, value)
