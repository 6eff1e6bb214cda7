from typing import Literal, cast

LumaRatioType0 = Literal[
    "16:9",
    "1:1",
    "21:9",
    "3:4",
    "4:3",
    "9:16",
    "9:21",
]


def check_luma_ratio_type_0(value: str) -> LumaRatioType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(LumaRatioType0, value)
