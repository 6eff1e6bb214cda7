from typing import Literal, cast

KlingMultiElementsRequestEditMode = Literal[
    "addition",
    "removal",
    "swap",
]


def check_kling_multi_elements_request_edit_mode(value: str) -> KlingMultiElementsRequestEditMode:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingMultiElementsRequestEditMode, value)
