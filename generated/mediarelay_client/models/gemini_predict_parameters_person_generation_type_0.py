from typing import Literal, cast

GeminiPredictParametersPersonGenerationType0 = Literal[
    "allow_adult",
    "allow_all",
    "dont_allow",
]


def check_gemini_predict_parameters_person_generation_type_0(
    value: str,
) -> GeminiPredictParametersPersonGenerationType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(GeminiPredictParametersPersonGenerationType0, value)
