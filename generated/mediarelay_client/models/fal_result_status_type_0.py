from typing import Literal, cast

FalResultStatusType0 = Literal[
    "CANCELLED",
    "COMPLETED",
    "ERROR",
    "FAILED",
    "IN_PROGRESS",
    "IN_QUEUE",
]


def check_fal_result_status_type_0(value: str) -> FalResultStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(FalResultStatusType0, value)
