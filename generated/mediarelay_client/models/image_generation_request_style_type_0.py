from typing import Literal, cast

ImageGenerationRequestStyleType0 = Literal[
    "natural",
    "vivid",
]


def check_image_generation_request_style_type_0(value: str) -> ImageGenerationRequestStyleType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ImageGenerationRequestStyleType0, value)
