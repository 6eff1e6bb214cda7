from typing import Literal, cast

OpenaiFileListObjectType0 = Literal["list",]


def check_openai_file_list_object_type_0(value: str) -> OpenaiFileListObjectType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiFileListObjectType0, value)
