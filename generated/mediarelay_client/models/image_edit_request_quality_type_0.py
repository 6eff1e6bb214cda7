from typing import Literal, cast

ImageEditRequestQualityType0 = Literal[
    "auto",
    "high",
    "low",
    "medium",
    "standard",
]


def check_image_edit_request_quality_type_0(value: str) -> ImageEditRequestQualityType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ImageEditRequestQualityType0, value)
