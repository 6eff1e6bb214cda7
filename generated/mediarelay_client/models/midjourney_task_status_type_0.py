from typing import Literal, cast

MidjourneyTaskStatusType0 = Literal[
    "",
    "CANCEL",
    "FAILURE",
    "IN_PROGRESS",
    "MODAL",
    "NOT_START",
    "SUBMITTED",
    "SUCCESS",
]


def check_midjourney_task_status_type_0(value: str) -> MidjourneyTaskStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(MidjourneyTaskStatusType0, value)
