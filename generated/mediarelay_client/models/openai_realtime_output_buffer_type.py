from typing import Literal, cast

OpenaiRealtimeOutputBufferType = Literal[
    "output_audio_buffer.cleared",
    "output_audio_buffer.started",
    "output_audio_buffer.stopped",
]


def check_openai_realtime_output_buffer_type(value: str) -> OpenaiRealtimeOutputBufferType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeOutputBufferType, value)
