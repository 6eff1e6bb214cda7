from typing import Literal, cast

UnifiedVideoRequestOrientationType0 = Literal[
    "landscape",
    "portrait",
]


def check_unified_video_request_orientation_type_0(value: str) -> UnifiedVideoRequestOrientationType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(UnifiedVideoRequestOrientationType0, value)
