from typing import Literal, cast

LumaOfficialRequestModelType0 = Literal[
    "ray-1-6",
    "ray-2",
    "ray-flash-2",
]


def check_luma_official_request_model_type_0(value: str) -> LumaOfficialRequestModelType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(LumaOfficialRequestModelType0, value)
