from typing import Literal, cast

KlingTtsRequestVoiceLanguageType0 = Literal[
    "en",
    "zh",
]


def check_kling_tts_request_voice_language_type_0(value: str) -> KlingTtsRequestVoiceLanguageType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingTtsRequestVoiceLanguageType0, value)
