from typing import Literal, cast

SpeechRequestStreamFormatType0 = Literal[
    "audio",
    "sse",
]


def check_speech_request_stream_format_type_0(value: str) -> SpeechRequestStreamFormatType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SpeechRequestStreamFormatType0, value)
