from typing import Literal, cast

MidjourneyVideoRequestActionType0 = Literal["extend",]


def check_midjourney_video_request_action_type_0(value: str) -> MidjourneyVideoRequestActionType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(MidjourneyVideoRequestActionType0, value)
