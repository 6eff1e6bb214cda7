from typing import Literal, cast

SeedanceListTasksFilterStatus = Literal[
    "cancelled",
    "failed",
    "queued",
    "running",
    "succeeded",
]


def check_seedance_list_tasks_filter_status(value: str) -> SeedanceListTasksFilterStatus:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SeedanceListTasksFilterStatus, value)
