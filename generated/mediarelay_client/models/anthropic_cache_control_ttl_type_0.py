from typing import Literal, cast

AnthropicCacheControlTtlType0 = Literal[
    "1h",
    "5m",
]


def check_anthropic_cache_control_ttl_type_0(value: str) -> AnthropicCacheControlTtlType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(AnthropicCacheControlTtlType0, value)
