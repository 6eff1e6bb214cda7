from typing import Literal, cast

TaskDtoStatusType0 = Literal[
    "",
    "FAILURE",
    "IN_PROGRESS",
    "NOT_START",
    "QUEUED",
    "SUBMITTED",
    "SUCCESS",
    "UNKNOWN",
]


def check_task_dto_status_type_0(value: str) -> TaskDtoStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(TaskDtoStatusType0, value)
