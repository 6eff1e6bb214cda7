from typing import Literal, cast

OpenaiChatAudioFormatType0 = Literal[
    "aac",
    "flac",
    "mp3",
    "opus",
    "pcm16",
    "wav",
]


def check_openai_chat_audio_format_type_0(value: str) -> OpenaiChatAudioFormatType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiChatAudioFormatType0, value)
