from typing import Literal, cast

OpenaiRealtimeNameItemType = Literal[
    "conversation.item.delete",
    "conversation.item.retrieve",
]


def check_openai_realtime_name_item_type(value: str) -> OpenaiRealtimeNameItemType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeNameItemType, value)
