from typing import Literal, cast

OpenaiImageToolQualityType0 = Literal[
    "auto",
    "high",
    "low",
    "medium",
]


def check_openai_image_tool_quality_type_0(value: str) -> OpenaiImageToolQualityType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiImageToolQualityType0, value)
