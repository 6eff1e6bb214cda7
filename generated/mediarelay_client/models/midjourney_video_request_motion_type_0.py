from typing import Literal, cast

MidjourneyVideoRequestMotionType0 = Literal[
    "high",
    "low",
]


def check_midjourney_video_request_motion_type_0(value: str) -> MidjourneyVideoRequestMotionType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(MidjourneyVideoRequestMotionType0, value)
