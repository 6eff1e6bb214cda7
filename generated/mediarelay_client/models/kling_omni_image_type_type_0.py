from typing import Literal, cast

KlingOmniImageTypeType0 = Literal[
    "end_frame",
    "first_frame",
]


def check_kling_omni_image_type_type_0(value: str) -> KlingOmniImageTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingOmniImageTypeType0, value)
