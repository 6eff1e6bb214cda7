from typing import Literal, cast

IdeogramV3StyleType0 = Literal[
    "AUTO",
    "DESIGN",
    "FICTION",
    "GENERAL",
    "REALISTIC",
]


def check_ideogram_v3_style_type_0(value: str) -> IdeogramV3StyleType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(IdeogramV3StyleType0, value)
