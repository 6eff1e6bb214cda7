from typing import Literal, cast

OpenaiFileObjectType0 = Literal["file",]


def check_openai_file_object_type_0(value: str) -> OpenaiFileObjectType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiFileObjectType0, value)
