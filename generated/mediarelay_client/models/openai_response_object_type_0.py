from typing import Literal, cast

OpenaiResponseObjectType0 = Literal["response",]


def check_openai_response_object_type_0(value: str) -> OpenaiResponseObjectType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiResponseObjectType0, value)
