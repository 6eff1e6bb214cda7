from typing import Literal, cast

SpeechRequestResponseFormatType0 = Literal[
    "aac",
    "flac",
    "mp3",
    "opus",
    "pcm",
    "wav",
]


def check_speech_request_response_format_type_0(value: str) -> SpeechRequestResponseFormatType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SpeechRequestResponseFormatType0, value)
