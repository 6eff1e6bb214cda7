from typing import Literal, cast

KlingImageRatio = Literal[
    "16:9",
    "1:1",
    "21:9",
    "2:3",
    "3:2",
    "3:4",
    "4:3",
    "9:16",
]


def check_kling_image_ratio(value: str) -> KlingImageRatio:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingImageRatio, value)
