from typing import Literal, cast

LumaOfficialRequestDurationType0 = Literal[
    "5s",
    "9s",
]


def check_luma_official_request_duration_type_0(value: str) -> LumaOfficialRequestDurationType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(LumaOfficialRequestDurationType0, value)
