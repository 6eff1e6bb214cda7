from typing import Literal, cast

RecraftGenerateImageRequestModelType0 = Literal[
    "recraftv2",
    "recraftv3",
    "recraftv4",
    "recraftv4_1",
]


def check_recraft_generate_image_request_model_type_0(value: str) -> RecraftGenerateImageRequestModelType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(RecraftGenerateImageRequestModelType0, value)
