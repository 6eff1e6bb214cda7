from typing import Literal, cast

OpenaiRealtimePartTypeType0 = Literal[
    "audio",
    "text",
]


def check_openai_realtime_part_type_type_0(value: str) -> OpenaiRealtimePartTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimePartTypeType0, value)
