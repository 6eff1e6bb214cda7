from typing import Literal, cast

AnthropicCacheControlTypeType0 = Literal["ephemeral",]


def check_anthropic_cache_control_type_type_0(value: str) -> AnthropicCacheControlTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(AnthropicCacheControlTypeType0, value)
