from typing import Literal, cast

UserRoleType0 = Literal[
    1,
    10,
    100,
]


def check_user_role_type_0(value: int) -> UserRoleType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(UserRoleType0, value)
