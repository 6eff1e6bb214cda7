from typing import Literal, cast

CompletionResponseObjectType0 = Literal["text_completion",]


def check_completion_response_object_type_0(value: str) -> CompletionResponseObjectType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(CompletionResponseObjectType0, value)
