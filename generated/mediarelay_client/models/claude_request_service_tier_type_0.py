from typing import Literal, cast

ClaudeRequestServiceTierType0 = Literal[
    "auto",
    "standard_only",
]


def check_claude_request_service_tier_type_0(value: str) -> ClaudeRequestServiceTierType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ClaudeRequestServiceTierType0, value)
