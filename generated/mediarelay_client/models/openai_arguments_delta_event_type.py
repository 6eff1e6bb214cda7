from typing import Literal, cast

OpenaiArgumentsDeltaEventType = Literal[
    "response.custom_tool_call_input.delta",
    "response.function_call_arguments.delta",
    "response.mcp_call_arguments.delta",
]


def check_openai_arguments_delta_event_type(value: str) -> OpenaiArgumentsDeltaEventType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiArgumentsDeltaEventType, value)
