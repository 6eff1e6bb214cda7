from typing import Literal, cast

SeedanceContentRoleType0 = Literal[
    "first_frame",
    "last_frame",
    "reference_image",
]


def check_seedance_content_role_type_0(value: str) -> SeedanceContentRoleType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SeedanceContentRoleType0, value)
