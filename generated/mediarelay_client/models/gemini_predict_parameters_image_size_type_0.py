from typing import Literal, cast

GeminiPredictParametersImageSizeType0 = Literal[
    "1K",
    "2K",
]


def check_gemini_predict_parameters_image_size_type_0(value: str) -> GeminiPredictParametersImageSizeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(GeminiPredictParametersImageSizeType0, value)
