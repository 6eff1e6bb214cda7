from typing import Literal, cast

RunwayImageToVideoDurationType0 = Literal[
    5,
    10,
]


def check_runway_image_to_video_duration_type_0(value: int) -> RunwayImageToVideoDurationType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(RunwayImageToVideoDurationType0, value)
