from typing import Literal, cast

IdeogramImageRequestModelType0 = Literal[
    "V_1",
    "V_1_TURBO",
    "V_2",
    "V_2_TURBO",
    "V_2A",
    "V_2A_TURBO",
]


def check_ideogram_image_request_model_type_0(value: str) -> IdeogramImageRequestModelType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(IdeogramImageRequestModelType0, value)
