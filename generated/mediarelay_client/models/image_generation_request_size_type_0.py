from typing import Literal, cast

ImageGenerationRequestSizeType0 = Literal[
    "1024x1024",
    "1024x1536",
    "1024x1792",
    "1536x1024",
    "1792x1024",
    "1K",
    "256x256",
    "2K",
    "4K",
    "512x512",
    "auto",
]


def check_image_generation_request_size_type_0(value: str) -> ImageGenerationRequestSizeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ImageGenerationRequestSizeType0, value)
