from typing import Literal, cast

ChatCompletionStreamResponseObjectType0 = Literal["chat.completion.chunk",]


def check_chat_completion_stream_response_object_type_0(value: str) -> ChatCompletionStreamResponseObjectType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ChatCompletionStreamResponseObjectType0, value)
