from typing import Literal, cast

OpenaiWebSearchToolSearchContextSizeType0 = Literal[
    "high",
    "low",
    "medium",
]


def check_openai_web_search_tool_search_context_size_type_0(value: str) -> OpenaiWebSearchToolSearchContextSizeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiWebSearchToolSearchContextSizeType0, value)
