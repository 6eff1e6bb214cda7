from typing import Literal, cast

GeminiSafetySettingThresholdType0 = Literal[
    "BLOCK_LOW_AND_ABOVE",
    "BLOCK_MEDIUM_AND_ABOVE",
    "BLOCK_NONE",
    "BLOCK_ONLY_HIGH",
    "OFF",
]


def check_gemini_safety_setting_threshold_type_0(value: str) -> GeminiSafetySettingThresholdType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(GeminiSafetySettingThresholdType0, value)
