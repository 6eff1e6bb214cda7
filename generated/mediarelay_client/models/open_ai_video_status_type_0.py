from typing import Literal, cast

OpenAIVideoStatusType0 = Literal[
    "",
    "cancelled",
    "completed",
    "failed",
    "in_progress",
    "pending",
    "processing",
    "queued",
    "unknown",
]


def check_open_ai_video_status_type_0(value: str) -> OpenAIVideoStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenAIVideoStatusType0, value)
