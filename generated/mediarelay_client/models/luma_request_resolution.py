from typing import Literal, cast

LumaRequestResolution = Literal[
    "1080p",
    "540p",
    "720p",
]


def check_luma_request_resolution(value: str) -> LumaRequestResolution:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(LumaRequestResolution, value)
