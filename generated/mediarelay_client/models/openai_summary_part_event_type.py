from typing import Literal, cast

OpenaiSummaryPartEventType = Literal[
    "response.reasoning_summary_part.added",
    "response.reasoning_summary_part.done",
]


def check_openai_summary_part_event_type(value: str) -> OpenaiSummaryPartEventType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiSummaryPartEventType, value)
