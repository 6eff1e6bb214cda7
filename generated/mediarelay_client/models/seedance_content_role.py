from typing import Literal, cast

SeedanceContentRole = Literal[
    "first_frame",
    "last_frame",
    "reference_image",
]


def check_seedance_content_role(value: str) -> SeedanceContentRole:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SeedanceContentRole, value)
