from typing import Literal, cast

SunoIdsActionType0 = Literal[
    "LYRICS",
    "MUSIC",
]


def check_suno_ids_action_type_0(value: str) -> SunoIdsActionType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SunoIdsActionType0, value)
