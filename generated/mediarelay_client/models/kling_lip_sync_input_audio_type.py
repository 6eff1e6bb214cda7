from typing import Literal, cast

KlingLipSyncInputAudioType = Literal[
    "file",
    "url",
]


def check_kling_lip_sync_input_audio_type(value: str) -> KlingLipSyncInputAudioType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingLipSyncInputAudioType, value)
