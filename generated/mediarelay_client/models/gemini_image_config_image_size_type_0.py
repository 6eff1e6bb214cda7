from typing import Literal, cast

GeminiImageConfigImageSizeType0 = Literal[
    "1K",
    "2K",
    "4K",
]


def check_gemini_image_config_image_size_type_0(value: str) -> GeminiImageConfigImageSizeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(GeminiImageConfigImageSizeType0, value)
