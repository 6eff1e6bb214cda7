from typing import Literal, cast

OpenaiResponseStatusType0 = Literal[
    "cancelled",
    "completed",
    "failed",
    "in_progress",
    "incomplete",
    "queued",
]


def check_openai_response_status_type_0(value: str) -> OpenaiResponseStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiResponseStatusType0, value)
