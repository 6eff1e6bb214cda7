from typing import Literal, cast

OpenaiRealtimePartEventType = Literal[
    "response.content_part.added",
    "response.content_part.done",
]


def check_openai_realtime_part_event_type(value: str) -> OpenaiRealtimePartEventType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimePartEventType, value)
