from typing import Literal, cast

MidjourneyVideoRequestBatchSizeType0 = Literal[
    1,
    2,
    4,
]


def check_midjourney_video_request_batch_size_type_0(value: int) -> MidjourneyVideoRequestBatchSizeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(MidjourneyVideoRequestBatchSizeType0, value)
