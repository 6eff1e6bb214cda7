from typing import Literal, cast

OpenaiWebSearchOptionsSearchContextSizeType0 = Literal[
    "high",
    "low",
    "medium",
]


def check_openai_web_search_options_search_context_size_type_0(
    value: str,
) -> OpenaiWebSearchOptionsSearchContextSizeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiWebSearchOptionsSearchContextSizeType0, value)
