from typing import Literal, cast

SeedanceRequestServiceTierType0 = Literal[
    "default",
    "flex",
]


def check_seedance_request_service_tier_type_0(value: str) -> SeedanceRequestServiceTierType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SeedanceRequestServiceTierType0, value)
