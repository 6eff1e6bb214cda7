from typing import Literal, cast

AnthropicOutputConfigEffortType0 = Literal[
    "high",
    "low",
    "max",
    "medium",
    "xhigh",
]


def check_anthropic_output_config_effort_type_0(value: str) -> AnthropicOutputConfigEffortType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(AnthropicOutputConfigEffortType0, value)
