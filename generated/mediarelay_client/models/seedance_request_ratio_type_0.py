from typing import Literal, cast

SeedanceRequestRatioType0 = Literal[
    "16:9",
    "1:1",
    "21:9",
    "3:4",
    "4:3",
    "9:16",
    "adaptive",
    "keep_ratio",
]


def check_seedance_request_ratio_type_0(value: str) -> SeedanceRequestRatioType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SeedanceRequestRatioType0, value)
