from typing import Literal, cast

KlingOmniImageRequestResolution = Literal[
    "1k",
    "2k",
    "4k",
]


def check_kling_omni_image_request_resolution(value: str) -> KlingOmniImageRequestResolution:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingOmniImageRequestResolution, value)
