from typing import Literal, cast

KlingLipSyncInputVoiceLanguage = Literal[
    "en",
    "zh",
]


def check_kling_lip_sync_input_voice_language(value: str) -> KlingLipSyncInputVoiceLanguage:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingLipSyncInputVoiceLanguage, value)
