from typing import Literal, cast

IdeogramPaletteNameType0 = Literal[
    "EMBER",
    "FRESH",
    "JUNGLE",
    "MAGIC",
    "MELON",
    "MOSAIC",
    "PASTEL",
    "ULTRAMARINE",
]


def check_ideogram_palette_name_type_0(value: str) -> IdeogramPaletteNameType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(IdeogramPaletteNameType0, value)
