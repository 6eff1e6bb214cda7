from typing import Literal, cast

KlingShortClipSecondsType0 = Literal[
    "10",
    "5",
]


def check_kling_short_clip_seconds_type_0(value: str) -> KlingShortClipSecondsType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingShortClipSecondsType0, value)
