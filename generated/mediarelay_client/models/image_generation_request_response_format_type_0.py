from typing import Literal, cast

ImageGenerationRequestResponseFormatType0 = Literal[
    "b64_json",
    "url",
]


def check_image_generation_request_response_format_type_0(value: str) -> ImageGenerationRequestResponseFormatType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ImageGenerationRequestResponseFormatType0, value)
