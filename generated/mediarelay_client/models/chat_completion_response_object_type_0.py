from typing import Literal, cast

ChatCompletionResponseObjectType0 = Literal["chat.completion",]


def check_chat_completion_response_object_type_0(value: str) -> ChatCompletionResponseObjectType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ChatCompletionResponseObjectType0, value)
