from typing import Literal, cast

OpenaiEmbeddingObjectType0 = Literal["embedding",]


def check_openai_embedding_object_type_0(value: str) -> OpenaiEmbeddingObjectType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiEmbeddingObjectType0, value)
