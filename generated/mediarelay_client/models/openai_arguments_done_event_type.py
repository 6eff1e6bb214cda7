from typing import Literal, cast

OpenaiArgumentsDoneEventType = Literal[
    "response.function_call_arguments.done",
    "response.mcp_call_arguments.done",
]


def check_openai_arguments_done_event_type(value: str) -> OpenaiArgumentsDoneEventType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiArgumentsDoneEventType, value)
