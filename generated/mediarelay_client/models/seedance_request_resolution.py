from typing import Literal, cast

SeedanceRequestResolution = Literal[
    "1080p",
    "480p",
    "720p",
]


def check_seedance_request_resolution(value: str) -> SeedanceRequestResolution:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SeedanceRequestResolution, value)
