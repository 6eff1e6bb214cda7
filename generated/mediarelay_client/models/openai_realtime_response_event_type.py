from typing import Literal, cast

OpenaiRealtimeResponseEventType = Literal[
    "response.created",
    "response.done",
]


def check_openai_realtime_response_event_type(value: str) -> OpenaiRealtimeResponseEventType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeResponseEventType, value)
