from typing import Literal, cast

ErrorResponseErrorTypeType0 = Literal[
    "invalid_request_error",
    "new_api_error",
    "new_api_panic",
    "one_hub_error",
    "upstream_error",
]


def check_error_response_error_type_type_0(value: str) -> ErrorResponseErrorTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ErrorResponseErrorTypeType0, value)
