from typing import Literal, cast

AnthropicServerToolTypeType0 = Literal[
    "bash_20250124",
    "memory_20250818",
    "web_search_20250305",
    "web_search_20260209",
]


def check_anthropic_server_tool_type_type_0(value: str) -> AnthropicServerToolTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(AnthropicServerToolTypeType0, value)
