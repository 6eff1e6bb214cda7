from typing import Literal, cast

EmbeddingResponseObjectType0 = Literal["list",]


def check_embedding_response_object_type_0(value: str) -> EmbeddingResponseObjectType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(EmbeddingResponseObjectType0, value)
