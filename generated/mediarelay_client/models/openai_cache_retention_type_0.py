from typing import Literal, cast

OpenaiCacheRetentionType0 = Literal[
    "24h",
    "in_memory",
]


def check_openai_cache_retention_type_0(value: str) -> OpenaiCacheRetentionType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiCacheRetentionType0, value)
