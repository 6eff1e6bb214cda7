from typing import Literal, cast

KlingOmniVideoReferType = Literal[
    "base",
    "feature",
]


def check_kling_omni_video_refer_type(value: str) -> KlingOmniVideoReferType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingOmniVideoReferType, value)
