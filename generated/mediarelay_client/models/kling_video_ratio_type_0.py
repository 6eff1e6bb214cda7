from typing import Literal, cast

KlingVideoRatioType0 = Literal[
    "16:9",
    "1:1",
    "9:16",
]


def check_kling_video_ratio_type_0(value: str) -> KlingVideoRatioType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingVideoRatioType0, value)
