from typing import Literal, cast

SystemUpdateTokenRequestStatusType0 = Literal[
    1,
    2,
]


def check_system_update_token_request_status_type_0(value: int) -> SystemUpdateTokenRequestStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SystemUpdateTokenRequestStatusType0, value)
