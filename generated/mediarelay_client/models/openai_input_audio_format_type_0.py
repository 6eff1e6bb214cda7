from typing import Literal, cast

OpenaiInputAudioFormatType0 = Literal[
    "mp3",
    "wav",
]


def check_openai_input_audio_format_type_0(value: str) -> OpenaiInputAudioFormatType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiInputAudioFormatType0, value)
