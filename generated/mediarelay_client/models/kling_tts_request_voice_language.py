from typing import Literal, cast

KlingTtsRequestVoiceLanguage = Literal[
    "en",
    "zh",
]


def check_kling_tts_request_voice_language(value: str) -> KlingTtsRequestVoiceLanguage:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingTtsRequestVoiceLanguage, value)
