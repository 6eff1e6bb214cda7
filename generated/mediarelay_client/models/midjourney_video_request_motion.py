from typing import Literal, cast

MidjourneyVideoRequestMotion = Literal[
    "high",
    "low",
]


def check_midjourney_video_request_motion(value: str) -> MidjourneyVideoRequestMotion:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(MidjourneyVideoRequestMotion, value)
