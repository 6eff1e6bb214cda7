from typing import Literal, cast

OpenaiFileDeletedObjectType0 = Literal["file",]


def check_openai_file_deleted_object_type_0(value: str) -> OpenaiFileDeletedObjectType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiFileDeletedObjectType0, value)
