from typing import Literal, cast

OpenaiImageVariationRequestSizeType0 = Literal[
    "1024x1024",
    "256x256",
    "512x512",
]


def check_openai_image_variation_request_size_type_0(value: str) -> OpenaiImageVariationRequestSizeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiImageVariationRequestSizeType0, value)
