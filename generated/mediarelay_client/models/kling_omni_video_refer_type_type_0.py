from typing import Literal, cast

KlingOmniVideoReferTypeType0 = Literal[
    "base",
    "feature",
]


def check_kling_omni_video_refer_type_type_0(value: str) -> KlingOmniVideoReferTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingOmniVideoReferTypeType0, value)
