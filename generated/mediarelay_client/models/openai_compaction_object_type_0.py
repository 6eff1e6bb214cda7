from typing import Literal, cast

OpenaiCompactionObjectType0 = Literal["response.compaction",]


def check_openai_compaction_object_type_0(value: str) -> OpenaiCompactionObjectType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiCompactionObjectType0, value)
