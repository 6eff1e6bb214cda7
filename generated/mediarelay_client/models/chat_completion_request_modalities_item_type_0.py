from typing import Literal, cast

ChatCompletionRequestModalitiesItemType0 = Literal[
    "audio",
    "text",
]


def check_chat_completion_request_modalities_item_type_0(value: str) -> ChatCompletionRequestModalitiesItemType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ChatCompletionRequestModalitiesItemType0, value)
