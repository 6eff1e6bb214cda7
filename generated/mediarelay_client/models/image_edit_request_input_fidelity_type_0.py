from typing import Literal, cast

ImageEditRequestInputFidelityType0 = Literal[
    "high",
    "low",
]


def check_image_edit_request_input_fidelity_type_0(value: str) -> ImageEditRequestInputFidelityType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ImageEditRequestInputFidelityType0, value)
