from typing import Literal, cast

KlingImageGenerationRequestResolution = Literal[
    "1k",
    "2k",
]


def check_kling_image_generation_request_resolution(value: str) -> KlingImageGenerationRequestResolution:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingImageGenerationRequestResolution, value)
