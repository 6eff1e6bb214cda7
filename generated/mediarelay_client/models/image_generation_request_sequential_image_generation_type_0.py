from typing import Literal, cast

ImageGenerationRequestSequentialImageGenerationType0 = Literal[
    "auto",
    "disabled",
]


def check_image_generation_request_sequential_image_generation_type_0(
    value: str,
) -> ImageGenerationRequestSequentialImageGenerationType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ImageGenerationRequestSequentialImageGenerationType0, value)
