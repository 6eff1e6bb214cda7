from typing import Literal, cast

LumaRequestResolutionType0 = Literal[
    "1080p",
    "540p",
    "720p",
]


def check_luma_request_resolution_type_0(value: str) -> LumaRequestResolutionType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(LumaRequestResolutionType0, value)
