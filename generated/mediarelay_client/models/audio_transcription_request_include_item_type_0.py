from typing import Literal, cast

AudioTranscriptionRequestIncludeItemType0 = Literal["logprobs",]


def check_audio_transcription_request_include_item_type_0(value: str) -> AudioTranscriptionRequestIncludeItemType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(AudioTranscriptionRequestIncludeItemType0, value)
