from typing import Literal, cast

MidjourneyVideoRequestVideoTypeType0 = Literal[
    "vid_1.1_i2v_480",
    "vid_1.1_i2v_720",
]


def check_midjourney_video_request_video_type_type_0(value: str) -> MidjourneyVideoRequestVideoTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(MidjourneyVideoRequestVideoTypeType0, value)
