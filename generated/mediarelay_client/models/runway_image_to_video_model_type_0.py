from typing import Literal, cast

RunwayImageToVideoModelType0 = Literal[
    "gen3a_turbo",
    "gen4.5",
    "gen4_turbo",
]


def check_runway_image_to_video_model_type_0(value: str) -> RunwayImageToVideoModelType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(RunwayImageToVideoModelType0, value)
