from typing import Literal, cast

KlingOmniImageRequestAspectRatioType0 = Literal[
    "16:9",
    "1:1",
    "21:9",
    "2:3",
    "3:2",
    "3:4",
    "4:3",
    "9:16",
    "auto",
]


def check_kling_omni_image_request_aspect_ratio_type_0(value: str) -> KlingOmniImageRequestAspectRatioType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingOmniImageRequestAspectRatioType0, value)
