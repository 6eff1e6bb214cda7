from typing import Literal, cast

MidjourneyBot = Literal[
    "MID_JOURNEY",
    "NIJI_JOURNEY",
]


def check_midjourney_bot(value: str) -> MidjourneyBot:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(MidjourneyBot, value)
