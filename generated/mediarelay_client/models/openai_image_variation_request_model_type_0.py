from typing import Literal, cast

OpenaiImageVariationRequestModelType0 = Literal["dall-e-2",]


def check_openai_image_variation_request_model_type_0(value: str) -> OpenaiImageVariationRequestModelType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiImageVariationRequestModelType0, value)
