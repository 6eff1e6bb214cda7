from typing import Literal, cast

ModelsResponseObjectType0 = Literal["list",]


def check_models_response_object_type_0(value: str) -> ModelsResponseObjectType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ModelsResponseObjectType0, value)
