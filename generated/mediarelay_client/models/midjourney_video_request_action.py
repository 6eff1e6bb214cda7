from typing import Literal, cast

MidjourneyVideoRequestAction = Literal["extend",]


def check_midjourney_video_request_action(value: str) -> MidjourneyVideoRequestAction:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(MidjourneyVideoRequestAction, value)
