from typing import Literal, cast

KlingOmniImageRequestResultTypeType0 = Literal[
    "series",
    "single",
]


def check_kling_omni_image_request_result_type_type_0(value: str) -> KlingOmniImageRequestResultTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingOmniImageRequestResultTypeType0, value)
