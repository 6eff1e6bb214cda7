from typing import Literal, cast

LumaOfficialRequestResolutionType0 = Literal[
    "1080p",
    "4k",
    "540p",
    "720p",
]


def check_luma_official_request_resolution_type_0(value: str) -> LumaOfficialRequestResolutionType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(LumaOfficialRequestResolutionType0, value)
