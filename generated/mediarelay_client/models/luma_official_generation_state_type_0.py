from typing import Literal, cast

LumaOfficialGenerationStateType0 = Literal[
    "completed",
    "dreaming",
    "failed",
    "queued",
]


def check_luma_official_generation_state_type_0(value: str) -> LumaOfficialGenerationStateType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(LumaOfficialGenerationStateType0, value)
