from typing import Literal, cast

OpenaiImageVariationRequestResponseFormatType0 = Literal[
    "b64_json",
    "url",
]


def check_openai_image_variation_request_response_format_type_0(
    value: str,
) -> OpenaiImageVariationRequestResponseFormatType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiImageVariationRequestResponseFormatType0, value)
