from typing import Literal, cast

ModelObjectType0 = Literal["model",]


def check_model_object_type_0(value: str) -> ModelObjectType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ModelObjectType0, value)
