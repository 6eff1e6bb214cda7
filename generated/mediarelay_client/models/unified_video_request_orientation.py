from typing import Literal, cast

UnifiedVideoRequestOrientation = Literal[
    "landscape",
    "portrait",
]


def check_unified_video_request_orientation(value: str) -> UnifiedVideoRequestOrientation:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(UnifiedVideoRequestOrientation, value)
