from typing import Literal, cast

KlingShotTypeType0 = Literal[
    "customize",
    "intelligence",
]


def check_kling_shot_type_type_0(value: str) -> KlingShotTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingShotTypeType0, value)
