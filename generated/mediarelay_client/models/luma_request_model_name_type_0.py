from typing import Literal, cast

LumaRequestModelNameType0 = Literal[
    "ray-v1",
    "ray-v2",
    "ray-v3",
]


def check_luma_request_model_name_type_0(value: str) -> LumaRequestModelNameType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(LumaRequestModelNameType0, value)
