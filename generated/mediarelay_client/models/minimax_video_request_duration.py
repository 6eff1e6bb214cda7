from typing import Literal, cast

MinimaxVideoRequestDuration = Literal[
    6,
    10,
]


def check_minimax_video_request_duration(value: int) -> MinimaxVideoRequestDuration:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(MinimaxVideoRequestDuration, value)
