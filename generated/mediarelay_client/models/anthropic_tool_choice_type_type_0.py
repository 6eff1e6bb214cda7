from typing import Literal, cast

AnthropicToolChoiceTypeType0 = Literal[
    "any",
    "auto",
    "none",
    "tool",
]


def check_anthropic_tool_choice_type_type_0(value: str) -> AnthropicToolChoiceTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(AnthropicToolChoiceTypeType0, value)
