from typing import Literal, cast

KlingMode = Literal[
    "4k",
    "pro",
    "std",
]


def check_kling_mode(value: str) -> KlingMode:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingMode, value)
