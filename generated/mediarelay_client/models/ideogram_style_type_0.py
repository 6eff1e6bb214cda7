from typing import Literal, cast

IdeogramStyleType0 = Literal[
    "ANIME",
    "AUTO",
    "DESIGN",
    "GENERAL",
    "REALISTIC",
    "RENDER_3D",
]


def check_ideogram_style_type_0(value: str) -> IdeogramStyleType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(IdeogramStyleType0, value)
