from typing import Literal, cast

OpenaiRealtimeSpokenDoneType = Literal[
    "response.audio_transcript.done",
    "response.output_audio_transcript.done",
]


def check_openai_realtime_spoken_done_type(value: str) -> OpenaiRealtimeSpokenDoneType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeSpokenDoneType, value)
