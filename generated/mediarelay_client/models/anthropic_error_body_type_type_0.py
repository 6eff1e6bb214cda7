from typing import Literal, cast

AnthropicErrorBodyTypeType0 = Literal[
    "api_error",
    "authentication_error",
    "billing_error",
    "invalid_request_error",
    "new_api_error",
    "not_found_error",
    "overloaded_error",
    "permission_error",
    "rate_limit_error",
    "timeout_error",
]


def check_anthropic_error_body_type_type_0(value: str) -> AnthropicErrorBodyTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(AnthropicErrorBodyTypeType0, value)
