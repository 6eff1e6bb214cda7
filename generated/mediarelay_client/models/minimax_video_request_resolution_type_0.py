from typing import Literal, cast

MinimaxVideoRequestResolutionType0 = Literal[
    "1080P",
    "512P",
    "720P",
    "768P",
]


def check_minimax_video_request_resolution_type_0(value: str) -> MinimaxVideoRequestResolutionType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(MinimaxVideoRequestResolutionType0, value)
