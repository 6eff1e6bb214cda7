from typing import Literal, cast

OpenaiInputImagePartDetailType0 = Literal[
    "auto",
    "high",
    "low",
]


def check_openai_input_image_part_detail_type_0(value: str) -> OpenaiInputImagePartDetailType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiInputImagePartDetailType0, value)
