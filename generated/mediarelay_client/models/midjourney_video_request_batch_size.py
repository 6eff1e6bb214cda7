from typing import Literal, cast

MidjourneyVideoRequestBatchSize = Literal[
    1,
    2,
    4,
]


def check_midjourney_video_request_batch_size(value: int) -> MidjourneyVideoRequestBatchSize:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(MidjourneyVideoRequestBatchSize, value)
