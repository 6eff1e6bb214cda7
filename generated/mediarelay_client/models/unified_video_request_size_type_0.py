from typing import Literal, cast

UnifiedVideoRequestSizeType0 = Literal[
    "720P",
    "large",
    "small",
]


def check_unified_video_request_size_type_0(value: str) -> UnifiedVideoRequestSizeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(UnifiedVideoRequestSizeType0, value)
