from typing import Literal, cast

KlingOmniImageRequestResultType = Literal[
    "series",
    "single",
]


def check_kling_omni_image_request_result_type(value: str) -> KlingOmniImageRequestResultType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingOmniImageRequestResultType, value)
