from typing import Literal, cast

OpenaiServiceTierType0 = Literal[
    "auto",
    "default",
    "fast",
    "flex",
    "priority",
    "scale",
]


def check_openai_service_tier_type_0(value: str) -> OpenaiServiceTierType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiServiceTierType0, value)
