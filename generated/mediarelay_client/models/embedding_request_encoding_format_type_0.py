from typing import Literal, cast

EmbeddingRequestEncodingFormatType0 = Literal[
    "base64",
    "float",
]


def check_embedding_request_encoding_format_type_0(value: str) -> EmbeddingRequestEncodingFormatType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(EmbeddingRequestEncodingFormatType0, value)
