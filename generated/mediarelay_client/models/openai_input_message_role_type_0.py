from typing import Literal, cast

OpenaiInputMessageRoleType0 = Literal[
    "assistant",
    "developer",
    "system",
    "user",
]


def check_openai_input_message_role_type_0(value: str) -> OpenaiInputMessageRoleType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiInputMessageRoleType0, value)
