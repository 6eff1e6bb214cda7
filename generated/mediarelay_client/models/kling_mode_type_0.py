from typing import Literal, cast

KlingModeType0 = Literal[
    "4k",
    "pro",
    "std",
]


def check_kling_mode_type_0(value: str) -> KlingModeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingModeType0, value)
