from typing import Literal, cast

ClaudeMessageRoleType0 = Literal[
    "assistant",
    "user",
]


def check_claude_message_role_type_0(value: str) -> ClaudeMessageRoleType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ClaudeMessageRoleType0, value)
