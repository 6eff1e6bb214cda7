from typing import Literal, cast

SoraVideoStatusType0 = Literal[
    "cancelled",
    "completed",
    "failed",
    "in_progress",
    "pending",
    "processing",
    "queued",
    "unknown",
]


def check_sora_video_status_type_0(value: str) -> SoraVideoStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SoraVideoStatusType0, value)
