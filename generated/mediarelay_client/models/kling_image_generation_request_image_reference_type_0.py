from typing import Literal, cast

KlingImageGenerationRequestImageReferenceType0 = Literal[
    "face",
    "subject",
]


def check_kling_image_generation_request_image_reference_type_0(
    value: str,
) -> KlingImageGenerationRequestImageReferenceType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingImageGenerationRequestImageReferenceType0, value)
