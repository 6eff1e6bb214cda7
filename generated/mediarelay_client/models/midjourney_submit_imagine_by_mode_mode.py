from typing import Literal, cast

MidjourneySubmitImagineByModeMode = Literal[
    "mj-fast",
    "mj-relax",
    "mj-turbo",
]


def check_midjourney_submit_imagine_by_mode_mode(value: str) -> MidjourneySubmitImagineByModeMode:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(MidjourneySubmitImagineByModeMode, value)
