from typing import Literal, cast

AudioTranscriptionRequestResponseFormatType0 = Literal[
    "diarized_json",
    "json",
    "srt",
    "text",
    "verbose_json",
    "vtt",
]


def check_audio_transcription_request_response_format_type_0(
    value: str,
) -> AudioTranscriptionRequestResponseFormatType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(AudioTranscriptionRequestResponseFormatType0, value)
