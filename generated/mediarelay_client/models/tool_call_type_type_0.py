from typing import Literal, cast

ToolCallTypeType0 = Literal[
    "custom",
    "function",
]


def check_tool_call_type_type_0(value: str) -> ToolCallTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ToolCallTypeType0, value)
