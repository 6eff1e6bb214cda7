from typing import Literal, cast

MinimaxVideoRequestDurationType0 = Literal[
    6,
    10,
]


def check_minimax_video_request_duration_type_0(value: int) -> MinimaxVideoRequestDurationType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(MinimaxVideoRequestDurationType0, value)
