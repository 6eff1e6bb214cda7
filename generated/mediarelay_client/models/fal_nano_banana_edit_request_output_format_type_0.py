from typing import Literal, cast

FalNanoBananaEditRequestOutputFormatType0 = Literal[
    "jpeg",
    "png",
]


def check_fal_nano_banana_edit_request_output_format_type_0(value: str) -> FalNanoBananaEditRequestOutputFormatType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(FalNanoBananaEditRequestOutputFormatType0, value)
