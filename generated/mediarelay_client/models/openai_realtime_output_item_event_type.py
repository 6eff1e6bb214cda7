from typing import Literal, cast

OpenaiRealtimeOutputItemEventType = Literal[
    "response.output_item.added",
    "response.output_item.done",
]


def check_openai_realtime_output_item_event_type(value: str) -> OpenaiRealtimeOutputItemEventType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeOutputItemEventType, value)
