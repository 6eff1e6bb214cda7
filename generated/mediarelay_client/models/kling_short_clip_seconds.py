from typing import Literal, cast

KlingShortClipSeconds = Literal[
    "10",
    "5",
]


def check_kling_short_clip_seconds(value: str) -> KlingShortClipSeconds:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingShortClipSeconds, value)
