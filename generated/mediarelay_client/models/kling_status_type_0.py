from typing import Literal, cast

KlingStatusType0 = Literal[
    "failed",
    "processing",
    "submitted",
    "succeed",
]


def check_kling_status_type_0(value: str) -> KlingStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingStatusType0, value)
