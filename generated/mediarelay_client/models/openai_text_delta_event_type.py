from typing import Literal, cast

OpenaiTextDeltaEventType = Literal[
    "response.output_text.delta",
    "response.reasoning_text.delta",
    "response.refusal.delta",
]


def check_openai_text_delta_event_type(value: str) -> OpenaiTextDeltaEventType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiTextDeltaEventType, value)
