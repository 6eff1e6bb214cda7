from typing import Literal, cast

SeedanceArkListTasksFilterStatus = Literal[
    "cancelled",
    "failed",
    "queued",
    "running",
    "succeeded",
]


def check_seedance_ark_list_tasks_filter_status(value: str) -> SeedanceArkListTasksFilterStatus:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SeedanceArkListTasksFilterStatus, value)
