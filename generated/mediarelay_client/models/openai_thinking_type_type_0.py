from typing import Literal, cast

OpenaiThinkingTypeType0 = Literal[
    "auto",
    "disabled",
    "enabled",
]


def check_openai_thinking_type_type_0(value: str) -> OpenaiThinkingTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiThinkingTypeType0, value)
