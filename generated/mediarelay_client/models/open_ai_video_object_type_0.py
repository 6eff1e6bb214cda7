from typing import Literal, cast

OpenAIVideoObjectType0 = Literal["video",]


def check_open_ai_video_object_type_0(value: str) -> OpenAIVideoObjectType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenAIVideoObjectType0, value)
