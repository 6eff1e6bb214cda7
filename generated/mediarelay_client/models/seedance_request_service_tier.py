from typing import Literal, cast

SeedanceRequestServiceTier = Literal[
    "default",
    "flex",
]


def check_seedance_request_service_tier(value: str) -> SeedanceRequestServiceTier:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SeedanceRequestServiceTier, value)
