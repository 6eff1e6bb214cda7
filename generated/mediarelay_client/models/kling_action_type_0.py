from typing import Literal, cast

KlingActionType0 = Literal[
    "images",
    "videos",
]


def check_kling_action_type_0(value: str) -> KlingActionType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingActionType0, value)
