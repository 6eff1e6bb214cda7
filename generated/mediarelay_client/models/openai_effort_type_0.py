from typing import Literal, cast

OpenaiEffortType0 = Literal[
    "high",
    "low",
    "max",
    "medium",
    "minimal",
    "none",
    "xhigh",
]


def check_openai_effort_type_0(value: str) -> OpenaiEffortType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiEffortType0, value)
