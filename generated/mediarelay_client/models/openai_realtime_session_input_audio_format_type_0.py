from typing import Literal, cast

OpenaiRealtimeSessionInputAudioFormatType0 = Literal[
    "g711_alaw",
    "g711_ulaw",
    "pcm16",
]


def check_openai_realtime_session_input_audio_format_type_0(value: str) -> OpenaiRealtimeSessionInputAudioFormatType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeSessionInputAudioFormatType0, value)
