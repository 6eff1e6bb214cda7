from typing import Literal, cast

KlingTwoModes = Literal[
    "pro",
    "std",
]


def check_kling_two_modes(value: str) -> KlingTwoModes:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingTwoModes, value)
