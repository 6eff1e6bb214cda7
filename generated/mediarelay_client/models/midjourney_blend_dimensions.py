from typing import Literal, cast

MidjourneyBlendDimensions = Literal[
    "LANDSCAPE",
    "PORTRAIT",
    "SQUARE",
]


def check_midjourney_blend_dimensions(value: str) -> MidjourneyBlendDimensions:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(MidjourneyBlendDimensions, value)
