from typing import Literal, cast

SoraVideoRequestSizeType0 = Literal[
    "1024x1792",
    "1280x720",
    "1792x1024",
    "720x1280",
]


def check_sora_video_request_size_type_0(value: str) -> SoraVideoRequestSizeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SoraVideoRequestSizeType0, value)
