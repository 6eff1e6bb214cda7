from typing import Literal, cast

SunoClipStatusType0 = Literal[
    "complete",
    "error",
    "queued",
    "streaming",
    "submitted",
]


def check_suno_clip_status_type_0(value: str) -> SunoClipStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SunoClipStatusType0, value)
