from typing import Literal, cast

OpenaiItemStatusType0 = Literal[
    "completed",
    "in_progress",
    "incomplete",
]


def check_openai_item_status_type_0(value: str) -> OpenaiItemStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiItemStatusType0, value)
