from typing import Literal, cast

KlingOmniImageRequestModelNameType0 = Literal[
    "kling-image-o1",
    "kling-v3-omni",
]


def check_kling_omni_image_request_model_name_type_0(value: str) -> KlingOmniImageRequestModelNameType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingOmniImageRequestModelNameType0, value)
