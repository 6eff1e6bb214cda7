from typing import Literal, cast

ResponsesRequestTruncationType0 = Literal[
    "auto",
    "disabled",
]


def check_responses_request_truncation_type_0(value: str) -> ResponsesRequestTruncationType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ResponsesRequestTruncationType0, value)
