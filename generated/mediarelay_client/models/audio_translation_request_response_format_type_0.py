from typing import Literal, cast

AudioTranslationRequestResponseFormatType0 = Literal[
    "json",
    "srt",
    "text",
    "verbose_json",
    "vtt",
]


def check_audio_translation_request_response_format_type_0(value: str) -> AudioTranslationRequestResponseFormatType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(AudioTranslationRequestResponseFormatType0, value)
