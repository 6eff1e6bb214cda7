from typing import Literal, cast

KlingLipSyncInputVoiceLanguageType0 = Literal[
    "en",
    "zh",
]


def check_kling_lip_sync_input_voice_language_type_0(value: str) -> KlingLipSyncInputVoiceLanguageType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingLipSyncInputVoiceLanguageType0, value)
