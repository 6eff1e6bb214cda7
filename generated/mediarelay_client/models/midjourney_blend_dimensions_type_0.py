from typing import Literal, cast

MidjourneyBlendDimensionsType0 = Literal[
    "LANDSCAPE",
    "PORTRAIT",
    "SQUARE",
]


def check_midjourney_blend_dimensions_type_0(value: str) -> MidjourneyBlendDimensionsType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(MidjourneyBlendDimensionsType0, value)
