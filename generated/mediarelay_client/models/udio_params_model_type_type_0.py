from typing import Literal, cast

UdioParamsModelTypeType0 = Literal[
    "udio130-v1.5",
    "udio32-v1.5",
]


def check_udio_params_model_type_type_0(value: str) -> UdioParamsModelTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(UdioParamsModelTypeType0, value)
