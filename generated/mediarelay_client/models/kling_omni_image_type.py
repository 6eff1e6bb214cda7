from typing import Literal, cast

KlingOmniImageType = Literal[
    "end_frame",
    "first_frame",
]


def check_kling_omni_image_type(value: str) -> KlingOmniImageType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingOmniImageType, value)
