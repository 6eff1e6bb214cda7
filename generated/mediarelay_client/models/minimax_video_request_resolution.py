from typing import Literal, cast

MinimaxVideoRequestResolution = Literal[
    "1080P",
    "512P",
    "720P",
    "768P",
]


def check_minimax_video_request_resolution(value: str) -> MinimaxVideoRequestResolution:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(MinimaxVideoRequestResolution, value)
