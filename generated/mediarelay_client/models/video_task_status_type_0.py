from typing import Literal, cast

VideoTaskStatusType0 = Literal[
    "completed",
    "failed",
    "in_progress",
    "queued",
]


def check_video_task_status_type_0(value: str) -> VideoTaskStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(VideoTaskStatusType0, value)
