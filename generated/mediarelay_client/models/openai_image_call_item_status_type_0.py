from typing import Literal, cast

OpenaiImageCallItemStatusType0 = Literal[
    "completed",
    "failed",
    "generating",
    "in_progress",
]


def check_openai_image_call_item_status_type_0(value: str) -> OpenaiImageCallItemStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiImageCallItemStatusType0, value)
