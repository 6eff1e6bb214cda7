from typing import Literal, cast

KlingImageGenerationRequestImageReference = Literal[
    "face",
    "subject",
]


def check_kling_image_generation_request_image_reference(value: str) -> KlingImageGenerationRequestImageReference:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingImageGenerationRequestImageReference, value)
