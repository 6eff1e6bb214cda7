from typing import Literal, cast

FalNanoBananaEditRequestOutputFormat = Literal[
    "jpeg",
    "png",
]


def check_fal_nano_banana_edit_request_output_format(value: str) -> FalNanoBananaEditRequestOutputFormat:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(FalNanoBananaEditRequestOutputFormat, value)
