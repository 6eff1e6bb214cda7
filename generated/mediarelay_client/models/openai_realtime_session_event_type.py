from typing import Literal, cast

OpenaiRealtimeSessionEventType = Literal[
    "session.created",
    "session.updated",
]


def check_openai_realtime_session_event_type(value: str) -> OpenaiRealtimeSessionEventType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeSessionEventType, value)
