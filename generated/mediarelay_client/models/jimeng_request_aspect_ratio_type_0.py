from typing import Literal, cast

JimengRequestAspectRatioType0 = Literal[
    "16:9",
    "1:1",
    "21:9",
    "3:4",
    "4:3",
    "9:16",
]


def check_jimeng_request_aspect_ratio_type_0(value: str) -> JimengRequestAspectRatioType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(JimengRequestAspectRatioType0, value)
