from typing import Literal, cast

OpenaiReasoningSummaryType0 = Literal[
    "auto",
    "concise",
    "detailed",
]


def check_openai_reasoning_summary_type_0(value: str) -> OpenaiReasoningSummaryType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiReasoningSummaryType0, value)
