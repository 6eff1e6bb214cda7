from typing import Literal, cast

GeminiCallingConfigModeType0 = Literal[
    "ANY",
    "AUTO",
    "NONE",
    "VALIDATED",
]


def check_gemini_calling_config_mode_type_0(value: str) -> GeminiCallingConfigModeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(GeminiCallingConfigModeType0, value)
