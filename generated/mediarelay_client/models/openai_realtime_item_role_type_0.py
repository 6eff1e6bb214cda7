from typing import Literal, cast

OpenaiRealtimeItemRoleType0 = Literal[
    "assistant",
    "system",
    "user",
]


def check_openai_realtime_item_role_type_0(value: str) -> OpenaiRealtimeItemRoleType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeItemRoleType0, value)
