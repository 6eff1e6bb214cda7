from typing import Literal, cast

OpenaiRealtimeResponseStatusType0 = Literal[
    "cancelled",
    "completed",
    "failed",
    "in_progress",
    "incomplete",
]


def check_openai_realtime_response_status_type_0(value: str) -> OpenaiRealtimeResponseStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeResponseStatusType0, value)
