from typing import Literal, cast

OpenaiRealtimeToolTypeType0 = Literal[
    "function",
    "mcp",
]


def check_openai_realtime_tool_type_type_0(value: str) -> OpenaiRealtimeToolTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeToolTypeType0, value)
