from typing import Literal, cast

GeminiPredictParametersAspectRatioType0 = Literal[
    "16:9",
    "1:1",
    "3:4",
    "4:3",
    "9:16",
]


def check_gemini_predict_parameters_aspect_ratio_type_0(value: str) -> GeminiPredictParametersAspectRatioType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(GeminiPredictParametersAspectRatioType0, value)
