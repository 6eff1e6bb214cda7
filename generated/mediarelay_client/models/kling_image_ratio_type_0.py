from typing import Literal, cast

KlingImageRatioType0 = Literal[
    "16:9",
    "1:1",
    "21:9",
    "2:3",
    "3:2",
    "3:4",
    "4:3",
    "9:16",
]


def check_kling_image_ratio_type_0(value: str) -> KlingImageRatioType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingImageRatioType0, value)
