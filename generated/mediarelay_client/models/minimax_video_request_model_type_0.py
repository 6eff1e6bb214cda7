from typing import Literal, cast

MinimaxVideoRequestModelType0 = Literal[
    "I2V-01",
    "I2V-01-Director",
    "I2V-01-live",
    "MiniMax-Hailuo-02",
    "MiniMax-Hailuo-2.3",
    "MiniMax-Hailuo-2.3-Fast",
    "S2V-01",
    "T2V-01",
    "T2V-01-Director",
]


def check_minimax_video_request_model_type_0(value: str) -> MinimaxVideoRequestModelType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(MinimaxVideoRequestModelType0, value)
