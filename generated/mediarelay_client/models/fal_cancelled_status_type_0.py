from typing import Literal, cast

FalCancelledStatusType0 = Literal[
    "ALREADY_COMPLETED",
    "CANCELLATION_REQUESTED",
    "NOT_FOUND",
]


def check_fal_cancelled_status_type_0(value: str) -> FalCancelledStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(FalCancelledStatusType0, value)
