from typing import Literal, cast

ResponsesResponseObjectType0 = Literal["response",]


def check_responses_response_object_type_0(value: str) -> ResponsesResponseObjectType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ResponsesResponseObjectType0, value)
