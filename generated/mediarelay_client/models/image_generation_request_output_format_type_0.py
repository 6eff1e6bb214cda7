from typing import Literal, cast

ImageGenerationRequestOutputFormatType0 = Literal[
    "jpeg",
    "png",
    "webp",
]


def check_image_generation_request_output_format_type_0(value: str) -> ImageGenerationRequestOutputFormatType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ImageGenerationRequestOutputFormatType0, value)
