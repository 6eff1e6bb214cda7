from typing import Literal, cast

ApiFailureCodeType0 = Literal[
    "AUTH_INSUFFICIENT_PRIVILEGE",
    "AUTH_INTERNAL_ERROR",
    "AUTH_SESSION_REVOKED",
    "AUTH_TOKEN_EXPIRED",
    "AUTH_UNAUTHORIZED",
    "AUTH_USER_DISABLED",
    "AUTH_USER_INVALID",
]


def check_api_failure_code_type_0(value: str) -> ApiFailureCodeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ApiFailureCodeType0, value)
