from typing import Literal, cast

RunwayImageToVideoRatioType0 = Literal[
    "1104:832",
    "1280:720",
    "1280:768",
    "1584:672",
    "720:1280",
    "768:1280",
    "832:1104",
    "960:960",
]


def check_runway_image_to_video_ratio_type_0(value: str) -> RunwayImageToVideoRatioType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(RunwayImageToVideoRatioType0, value)
