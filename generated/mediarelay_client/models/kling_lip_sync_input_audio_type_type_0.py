from typing import Literal, cast

KlingLipSyncInputAudioTypeType0 = Literal[
    "file",
    "url",
]


def check_kling_lip_sync_input_audio_type_type_0(value: str) -> KlingLipSyncInputAudioTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingLipSyncInputAudioTypeType0, value)
