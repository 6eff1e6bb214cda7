from typing import Literal, cast

OpenaiRealtimeTextDeltaType = Literal[
    "response.audio_transcript.delta",
    "response.output_audio_transcript.delta",
    "response.output_text.delta",
    "response.text.delta",
]


def check_openai_realtime_text_delta_type(value: str) -> OpenaiRealtimeTextDeltaType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeTextDeltaType, value)
