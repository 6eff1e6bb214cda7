from typing import Literal, cast

OpenaiImageEditJsonQualityType0 = Literal[
    "auto",
    "high",
    "low",
    "medium",
    "standard",
]


def check_openai_image_edit_json_quality_type_0(value: str) -> OpenaiImageEditJsonQualityType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiImageEditJsonQualityType0, value)
