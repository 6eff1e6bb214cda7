from typing import Literal, cast

ImageGenerationRequestBackgroundType0 = Literal[
    "auto",
    "opaque",
    "transparent",
]


def check_image_generation_request_background_type_0(value: str) -> ImageGenerationRequestBackgroundType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ImageGenerationRequestBackgroundType0, value)
