from typing import Literal, cast

MinimaxTaskStatusType0 = Literal[
    "Fail",
    "Failed",
    "Preparing",
    "Processing",
    "Queueing",
    "Success",
]


def check_minimax_task_status_type_0(value: str) -> MinimaxTaskStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(MinimaxTaskStatusType0, value)
