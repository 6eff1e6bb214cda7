from typing import Literal, cast

RunwayImageToVideoDuration = Literal[
    5,
    10,
]


def check_runway_image_to_video_duration(value: int) -> RunwayImageToVideoDuration:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(RunwayImageToVideoDuration, value)
