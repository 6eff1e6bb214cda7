from typing import Literal, cast

KlingOmniVideoRequestModelNameType0 = Literal[
    "kling-v3-omni",
    "kling-video-o1",
]


def check_kling_omni_video_request_model_name_type_0(value: str) -> KlingOmniVideoRequestModelNameType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingOmniVideoRequestModelNameType0, value)
