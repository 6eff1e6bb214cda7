from typing import Literal, cast

OpenaiRealtimeItemEventType = Literal[
    "conversation.item.added",
    "conversation.item.created",
    "conversation.item.done",
    "conversation.item.retrieved",
]


def check_openai_realtime_item_event_type(value: str) -> OpenaiRealtimeItemEventType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeItemEventType, value)
