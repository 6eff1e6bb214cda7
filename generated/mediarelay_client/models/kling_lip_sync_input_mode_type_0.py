from typing import Literal, cast

KlingLipSyncInputModeType0 = Literal[
    "audio2video",
    "text2video",
]


def check_kling_lip_sync_input_mode_type_0(value: str) -> KlingLipSyncInputModeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingLipSyncInputModeType0, value)
