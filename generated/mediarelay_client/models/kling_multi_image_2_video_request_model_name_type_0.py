from typing import Literal, cast

KlingMultiImage2VideoRequestModelNameType0 = Literal["kling-v1-6",]


def check_kling_multi_image_2_video_request_model_name_type_0(value: str) -> KlingMultiImage2VideoRequestModelNameType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingMultiImage2VideoRequestModelNameType0, value)
