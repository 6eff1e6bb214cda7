from typing import Literal, cast

OpenaiReasoningEffortType0 = Literal[
    "high",
    "low",
    "max",
    "medium",
    "minimal",
    "none",
    "xhigh",
]


def check_openai_reasoning_effort_type_0(value: str) -> OpenaiReasoningEffortType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiReasoningEffortType0, value)
