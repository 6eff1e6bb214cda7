from typing import Literal, cast

FalNanoBananaRequestOutputFormatType0 = Literal[
    "jpeg",
    "png",
]


def check_fal_nano_banana_request_output_format_type_0(value: str) -> FalNanoBananaRequestOutputFormatType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(FalNanoBananaRequestOutputFormatType0, value)
