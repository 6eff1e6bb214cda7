from typing import Literal, cast

SeedanceRequestResolutionType0 = Literal[
    "1080p",
    "480p",
    "720p",
]


def check_seedance_request_resolution_type_0(value: str) -> SeedanceRequestResolutionType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SeedanceRequestResolutionType0, value)
