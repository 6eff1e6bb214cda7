from typing import Literal, cast

OpenaiChatAnnotationTypeType0 = Literal["url_citation",]


def check_openai_chat_annotation_type_type_0(value: str) -> OpenaiChatAnnotationTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiChatAnnotationTypeType0, value)
