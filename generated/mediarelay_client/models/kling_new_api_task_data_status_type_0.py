from typing import Literal, cast

KlingNewApiTaskDataStatusType0 = Literal[
    "FAILURE",
    "IN_PROGRESS",
    "NOT_START",
    "QUEUED",
    "SUBMITTED",
    "SUCCESS",
    "UNKNOWN",
]


def check_kling_new_api_task_data_status_type_0(value: str) -> KlingNewApiTaskDataStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingNewApiTaskDataStatusType0, value)
