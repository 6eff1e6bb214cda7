from typing import Literal, cast

WanParametersResolution = Literal[
    "1080P",
    "480P",
    "720P",
]


def check_wan_parameters_resolution(value: str) -> WanParametersResolution:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(WanParametersResolution, value)
