from typing import Literal, cast

MessageRoleType0 = Literal[
    "assistant",
    "developer",
    "function",
    "system",
    "tool",
    "user",
]


def check_message_role_type_0(value: str) -> MessageRoleType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(MessageRoleType0, value)
