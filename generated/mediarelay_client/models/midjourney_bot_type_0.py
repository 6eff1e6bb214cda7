from typing import Literal, cast

MidjourneyBotType0 = Literal[
    "MID_JOURNEY",
    "NIJI_JOURNEY",
]


def check_midjourney_bot_type_0(value: str) -> MidjourneyBotType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(MidjourneyBotType0, value)
