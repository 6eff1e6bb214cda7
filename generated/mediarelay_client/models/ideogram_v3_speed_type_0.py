from typing import Literal, cast

IdeogramV3SpeedType0 = Literal[
    "DEFAULT",
    "FLASH",
    "QUALITY",
    "TURBO",
]


def check_ideogram_v3_speed_type_0(value: str) -> IdeogramV3SpeedType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(IdeogramV3SpeedType0, value)
