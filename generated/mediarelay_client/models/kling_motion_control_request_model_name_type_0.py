from typing import Literal, cast

KlingMotionControlRequestModelNameType0 = Literal[
    "kling-v2-6",
    "kling-v3",
]


def check_kling_motion_control_request_model_name_type_0(value: str) -> KlingMotionControlRequestModelNameType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingMotionControlRequestModelNameType0, value)
