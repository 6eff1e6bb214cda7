from typing import Literal, cast

OpenaiRealtimeFormatTypeType0 = Literal[
    "audio/pcm",
    "audio/pcma",
    "audio/pcmu",
]


def check_openai_realtime_format_type_type_0(value: str) -> OpenaiRealtimeFormatTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeFormatTypeType0, value)
