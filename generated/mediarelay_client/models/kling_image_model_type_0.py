from typing import Literal, cast

KlingImageModelType0 = Literal[
    "kling-v1",
    "kling-v1-5",
    "kling-v2",
    "kling-v2-1",
    "kling-v2-new",
    "kling-v3",
]


def check_kling_image_model_type_0(value: str) -> KlingImageModelType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingImageModelType0, value)
