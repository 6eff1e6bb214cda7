from typing import Literal, cast

KlingMotionControlRequestCharacterOrientationType0 = Literal[
    "image",
    "video",
]


def check_kling_motion_control_request_character_orientation_type_0(
    value: str,
) -> KlingMotionControlRequestCharacterOrientationType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingMotionControlRequestCharacterOrientationType0, value)
