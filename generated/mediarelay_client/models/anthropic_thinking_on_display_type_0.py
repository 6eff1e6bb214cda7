from typing import Literal, cast

AnthropicThinkingOnDisplayType0 = Literal[
    "omitted",
    "summarized",
]


def check_anthropic_thinking_on_display_type_0(value: str) -> AnthropicThinkingOnDisplayType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(AnthropicThinkingOnDisplayType0, value)
