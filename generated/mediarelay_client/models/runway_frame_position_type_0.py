from typing import Literal, cast

RunwayFramePositionType0 = Literal[
    "first",
    "last",
]


def check_runway_frame_position_type_0(value: str) -> RunwayFramePositionType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(RunwayFramePositionType0, value)
