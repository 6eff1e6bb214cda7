from typing import Literal, cast

ToolTypeType0 = Literal[
    "custom",
    "function",
]


def check_tool_type_type_0(value: str) -> ToolTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ToolTypeType0, value)
