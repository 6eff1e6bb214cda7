from typing import Literal, cast

FalNanoBananaRequestOutputFormat = Literal[
    "jpeg",
    "png",
]


def check_fal_nano_banana_request_output_format(value: str) -> FalNanoBananaRequestOutputFormat:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(FalNanoBananaRequestOutputFormat, value)
