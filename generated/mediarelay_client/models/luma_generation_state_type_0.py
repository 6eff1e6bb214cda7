from typing import Literal, cast

LumaGenerationStateType0 = Literal[
    "completed",
    "dreaming",
    "failed",
    "pending",
    "processing",
    "queued",
]


def check_luma_generation_state_type_0(value: str) -> LumaGenerationStateType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(LumaGenerationStateType0, value)
