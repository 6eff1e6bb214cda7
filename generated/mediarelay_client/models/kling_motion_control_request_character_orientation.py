from typing import Literal, cast

KlingMotionControlRequestCharacterOrientation = Literal[
    "image",
    "video",
]


def check_kling_motion_control_request_character_orientation(
    value: str,
) -> KlingMotionControlRequestCharacterOrientation:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingMotionControlRequestCharacterOrientation, value)
