from typing import Literal, cast

KlingMultiImage2ImageRequestModelNameType0 = Literal[
    "kling-v2",
    "kling-v2-1",
]


def check_kling_multi_image_2_image_request_model_name_type_0(value: str) -> KlingMultiImage2ImageRequestModelNameType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingMultiImage2ImageRequestModelNameType0, value)
