from typing import Literal, cast

GeminiEngineEmbeddingRequestEncodingFormatType0 = Literal[
    "base64",
    "float",
]


def check_gemini_engine_embedding_request_encoding_format_type_0(
    value: str,
) -> GeminiEngineEmbeddingRequestEncodingFormatType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(GeminiEngineEmbeddingRequestEncodingFormatType0, value)
