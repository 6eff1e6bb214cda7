from typing import Literal, cast

OpenaiChatToolChoiceTypeType0 = Literal[
    "allowed_tools",
    "custom",
    "function",
]


def check_openai_chat_tool_choice_type_type_0(value: str) -> OpenaiChatToolChoiceTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiChatToolChoiceTypeType0, value)
