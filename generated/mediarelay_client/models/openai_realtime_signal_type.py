from typing import Literal, cast

OpenaiRealtimeSignalType = Literal[
    "input_audio_buffer.clear",
    "input_audio_buffer.commit",
    "output_audio_buffer.clear",
]


def check_openai_realtime_signal_type(value: str) -> OpenaiRealtimeSignalType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeSignalType, value)
