from typing import Literal, cast

KlingLipSyncInputMode = Literal[
    "audio2video",
    "text2video",
]


def check_kling_lip_sync_input_mode(value: str) -> KlingLipSyncInputMode:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingLipSyncInputMode, value)
