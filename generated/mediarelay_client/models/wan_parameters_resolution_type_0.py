from typing import Literal, cast

WanParametersResolutionType0 = Literal[
    "1080P",
    "480P",
    "720P",
]


def check_wan_parameters_resolution_type_0(value: str) -> WanParametersResolutionType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(WanParametersResolutionType0, value)
