from typing import Literal, cast

KlingOpenAiVideoStatusType0 = Literal[
    "",
    "completed",
    "failed",
    "in_progress",
    "queued",
    "unknown",
]


def check_kling_open_ai_video_status_type_0(value: str) -> KlingOpenAiVideoStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingOpenAiVideoStatusType0, value)
