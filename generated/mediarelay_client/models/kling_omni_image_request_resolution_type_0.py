from typing import Literal, cast

KlingOmniImageRequestResolutionType0 = Literal[
    "1k",
    "2k",
    "4k",
]


def check_kling_omni_image_request_resolution_type_0(value: str) -> KlingOmniImageRequestResolutionType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingOmniImageRequestResolutionType0, value)
