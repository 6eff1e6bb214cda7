from typing import Literal, cast

OpenaiRealtimeAudioDoneType = Literal[
    "response.audio.done",
    "response.output_audio.done",
]


def check_openai_realtime_audio_done_type(value: str) -> OpenaiRealtimeAudioDoneType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeAudioDoneType, value)
