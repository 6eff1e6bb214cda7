from typing import Literal, cast

OpenaiRealtimeSessionTypeType0 = Literal[
    "realtime",
    "transcription",
]


def check_openai_realtime_session_type_type_0(value: str) -> OpenaiRealtimeSessionTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeSessionTypeType0, value)
