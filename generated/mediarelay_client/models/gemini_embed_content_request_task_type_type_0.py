from typing import Literal, cast

GeminiEmbedContentRequestTaskTypeType0 = Literal[
    "CLASSIFICATION",
    "CLUSTERING",
    "CODE_RETRIEVAL_QUERY",
    "FACT_VERIFICATION",
    "QUESTION_ANSWERING",
    "RETRIEVAL_DOCUMENT",
    "RETRIEVAL_QUERY",
    "SEMANTIC_SIMILARITY",
]


def check_gemini_embed_content_request_task_type_type_0(value: str) -> GeminiEmbedContentRequestTaskTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(GeminiEmbedContentRequestTaskTypeType0, value)
