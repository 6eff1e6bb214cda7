from typing import Literal, cast

OpenaiRealtimeArgumentsDoneType = Literal[
    "response.function_call_arguments.done",
    "response.mcp_call_arguments.done",
]


def check_openai_realtime_arguments_done_type(value: str) -> OpenaiRealtimeArgumentsDoneType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeArgumentsDoneType, value)
