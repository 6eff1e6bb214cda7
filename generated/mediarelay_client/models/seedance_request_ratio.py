from typing import Literal, cast

SeedanceRequestRatio = Literal[
    "16:9",
    "1:1",
    "21:9",
    "3:4",
    "4:3",
    "9:16",
    "adaptive",
    "keep_ratio",
]


def check_seedance_request_ratio(value: str) -> SeedanceRequestRatio:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SeedanceRequestRatio, value)
