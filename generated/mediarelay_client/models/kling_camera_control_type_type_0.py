from typing import Literal, cast

KlingCameraControlTypeType0 = Literal[
    "down_back",
    "forward_up",
    "left_turn_forward",
    "right_turn_forward",
    "simple",
]


def check_kling_camera_control_type_type_0(value: str) -> KlingCameraControlTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingCameraControlTypeType0, value)
