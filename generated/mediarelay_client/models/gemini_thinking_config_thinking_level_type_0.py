from typing import Literal, cast

GeminiThinkingConfigThinkingLevelType0 = Literal[
    "HIGH",
    "LOW",
    "MEDIUM",
    "MINIMAL",
]


def check_gemini_thinking_config_thinking_level_type_0(value: str) -> GeminiThinkingConfigThinkingLevelType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(GeminiThinkingConfigThinkingLevelType0, value)
