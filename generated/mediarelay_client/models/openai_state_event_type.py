from typing import Literal, cast

OpenaiStateEventType = Literal[
    "response.completed",
    "response.created",
    "response.failed",
    "response.in_progress",
    "response.incomplete",
    "response.queued",
]


def check_openai_state_event_type(value: str) -> OpenaiStateEventType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiStateEventType, value)
