from typing import Literal, cast

LumaOfficialRequestResolution = Literal[
    "1080p",
    "4k",
    "540p",
    "720p",
]


def check_luma_official_request_resolution(value: str) -> LumaOfficialRequestResolution:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(LumaOfficialRequestResolution, value)
