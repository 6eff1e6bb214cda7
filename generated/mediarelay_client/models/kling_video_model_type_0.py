from typing import Literal, cast

KlingVideoModelType0 = Literal[
    "kling-v1",
    "kling-v1-5",
    "kling-v1-6",
    "kling-v2-1",
    "kling-v2-1-master",
    "kling-v2-5-turbo",
    "kling-v2-6",
    "kling-v2-master",
    "kling-v3",
]


def check_kling_video_model_type_0(value: str) -> KlingVideoModelType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingVideoModelType0, value)
