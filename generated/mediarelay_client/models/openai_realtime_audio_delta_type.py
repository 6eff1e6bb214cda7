from typing import Literal, cast

OpenaiRealtimeAudioDeltaType = Literal[
    "response.audio.delta",
    "response.output_audio.delta",
]


def check_openai_realtime_audio_delta_type(value: str) -> OpenaiRealtimeAudioDeltaType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeAudioDeltaType, value)
