from typing import Literal, cast

SeedanceV3ListTasksFilterStatus = Literal[
    "cancelled",
    "failed",
    "queued",
    "running",
    "succeeded",
]


def check_seedance_v3_list_tasks_filter_status(value: str) -> SeedanceV3ListTasksFilterStatus:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SeedanceV3ListTasksFilterStatus, value)
