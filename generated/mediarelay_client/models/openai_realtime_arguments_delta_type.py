from typing import Literal, cast

OpenaiRealtimeArgumentsDeltaType = Literal[
    "response.function_call_arguments.delta",
    "response.mcp_call_arguments.delta",
]


def check_openai_realtime_arguments_delta_type(value: str) -> OpenaiRealtimeArgumentsDeltaType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeArgumentsDeltaType, value)
