from typing import Literal, cast

KlingVirtualTryOnRequestModelNameType0 = Literal[
    "kolors-virtual-try-on-v1",
    "kolors-virtual-try-on-v1-5",
]


def check_kling_virtual_try_on_request_model_name_type_0(value: str) -> KlingVirtualTryOnRequestModelNameType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingVirtualTryOnRequestModelNameType0, value)
