from typing import Literal, cast

OpenaiItemEventType = Literal[
    "response.output_item.added",
    "response.output_item.done",
]


def check_openai_item_event_type(value: str) -> OpenaiItemEventType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiItemEventType, value)
