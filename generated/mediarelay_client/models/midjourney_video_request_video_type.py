from typing import Literal, cast

MidjourneyVideoRequestVideoType = Literal[
    "vid_1.1_i2v_480",
    "vid_1.1_i2v_720",
]


def check_midjourney_video_request_video_type(value: str) -> MidjourneyVideoRequestVideoType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(MidjourneyVideoRequestVideoType, value)
