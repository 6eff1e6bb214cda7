from typing import Literal, cast

KlingTwoModesType0 = Literal[
    "pro",
    "std",
]


def check_kling_two_modes_type_0(value: str) -> KlingTwoModesType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingTwoModesType0, value)
