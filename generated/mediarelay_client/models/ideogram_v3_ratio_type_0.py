from typing import Literal, cast

IdeogramV3RatioType0 = Literal[
    "10x16",
    "16x10",
    "16x9",
    "1x1",
    "1x2",
    "1x3",
    "2x1",
    "2x3",
    "3x1",
    "3x2",
    "3x4",
    "4x3",
    "4x5",
    "5x4",
    "9x16",
]


def check_ideogram_v3_ratio_type_0(value: str) -> IdeogramV3RatioType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(IdeogramV3RatioType0, value)
