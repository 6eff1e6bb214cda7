from typing import Literal, cast

IdeogramEditRequestModelType0 = Literal[
    "V_2",
    "V_2_TURBO",
]


def check_ideogram_edit_request_model_type_0(value: str) -> IdeogramEditRequestModelType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(IdeogramEditRequestModelType0, value)
