from typing import Literal, cast

ImageGenerationRequestModerationType0 = Literal[
    "auto",
    "low",
]


def check_image_generation_request_moderation_type_0(value: str) -> ImageGenerationRequestModerationType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ImageGenerationRequestModerationType0, value)
