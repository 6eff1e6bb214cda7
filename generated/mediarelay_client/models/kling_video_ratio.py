from typing import Literal, cast

KlingVideoRatio = Literal[
    "16:9",
    "1:1",
    "9:16",
]


def check_kling_video_ratio(value: str) -> KlingVideoRatio:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingVideoRatio, value)
