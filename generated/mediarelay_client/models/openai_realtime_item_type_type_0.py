from typing import Literal, cast

OpenaiRealtimeItemTypeType0 = Literal[
    "function_call",
    "function_call_output",
    "mcp_approval_request",
    "mcp_approval_response",
    "mcp_call",
    "mcp_list_tools",
    "message",
]


def check_openai_realtime_item_type_type_0(value: str) -> OpenaiRealtimeItemTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeItemTypeType0, value)
