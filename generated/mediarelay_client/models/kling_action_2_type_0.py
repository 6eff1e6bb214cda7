from typing import Literal, cast

KlingAction2Type0 = Literal[
    "generations",
    "image2video",
    "kolors-virtual-try-on",
    "lip-sync",
    "text2video",
]


def check_kling_action_2_type_0(value: str) -> KlingAction2Type0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingAction2Type0, value)
