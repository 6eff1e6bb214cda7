from typing import Literal, cast

OpenaiRealtimeToolEventType = Literal[
    "mcp_list_tools.completed",
    "mcp_list_tools.failed",
    "mcp_list_tools.in_progress",
    "response.mcp_call.completed",
    "response.mcp_call.failed",
    "response.mcp_call.in_progress",
]


def check_openai_realtime_tool_event_type(value: str) -> OpenaiRealtimeToolEventType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeToolEventType, value)
