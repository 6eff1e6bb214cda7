from typing import Literal, cast

ImageGenerationRequestQualityType0 = Literal[
    "auto",
    "hd",
    "high",
    "low",
    "medium",
    "standard",
]


def check_image_generation_request_quality_type_0(value: str) -> ImageGenerationRequestQualityType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ImageGenerationRequestQualityType0, value)
