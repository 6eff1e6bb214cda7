from typing import Literal, cast

OpenaiTextDoneEventType = Literal[
    "response.output_text.done",
    "response.reasoning_text.done",
]


def check_openai_text_done_event_type(value: str) -> OpenaiTextDoneEventType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiTextDoneEventType, value)
