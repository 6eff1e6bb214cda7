from typing import Literal, cast

KlingMultiElementsRequestEditModeType0 = Literal[
    "addition",
    "removal",
    "swap",
]


def check_kling_multi_elements_request_edit_mode_type_0(value: str) -> KlingMultiElementsRequestEditModeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingMultiElementsRequestEditModeType0, value)
