from typing import Literal, cast

OpenaiWebSearchItemStatusType0 = Literal[
    "completed",
    "failed",
    "in_progress",
    "searching",
]


def check_openai_web_search_item_status_type_0(value: str) -> OpenaiWebSearchItemStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiWebSearchItemStatusType0, value)
