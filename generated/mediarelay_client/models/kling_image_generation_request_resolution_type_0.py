from typing import Literal, cast

KlingImageGenerationRequestResolutionType0 = Literal[
    "1k",
    "2k",
]


def check_kling_image_generation_request_resolution_type_0(value: str) -> KlingImageGenerationRequestResolutionType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingImageGenerationRequestResolutionType0, value)
