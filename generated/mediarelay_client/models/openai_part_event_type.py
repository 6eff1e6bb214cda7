from typing import Literal, cast

OpenaiPartEventType = Literal[
    "response.content_part.added",
    "response.content_part.done",
]


def check_openai_part_event_type(value: str) -> OpenaiPartEventType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiPartEventType, value)
