from typing import Literal, cast

LumaOfficialRequestDuration = Literal[
    "5s",
    "9s",
]


def check_luma_official_request_duration(value: str) -> LumaOfficialRequestDuration:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(LumaOfficialRequestDuration, value)
