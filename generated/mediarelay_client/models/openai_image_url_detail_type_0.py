from typing import Literal, cast

OpenaiImageUrlDetailType0 = Literal[
    "auto",
    "high",
    "low",
]


def check_openai_image_url_detail_type_0(value: str) -> OpenaiImageUrlDetailType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiImageUrlDetailType0, value)
