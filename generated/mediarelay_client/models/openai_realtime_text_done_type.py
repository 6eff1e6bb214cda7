from typing import Literal, cast

OpenaiRealtimeTextDoneType = Literal[
    "response.output_text.done",
    "response.text.done",
]


def check_openai_realtime_text_done_type(value: str) -> OpenaiRealtimeTextDoneType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeTextDoneType, value)
