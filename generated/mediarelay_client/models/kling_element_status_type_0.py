from typing import Literal, cast

KlingElementStatusType0 = Literal[
    "deleted",
    "succeed",
]


def check_kling_element_status_type_0(value: str) -> KlingElementStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingElementStatusType0, value)
