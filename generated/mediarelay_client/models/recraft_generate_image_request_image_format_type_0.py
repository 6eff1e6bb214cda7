from typing import Literal, cast

RecraftGenerateImageRequestImageFormatType0 = Literal[
    "png",
    "webp",
]


def check_recraft_generate_image_request_image_format_type_0(value: str) -> RecraftGenerateImageRequestImageFormatType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(RecraftGenerateImageRequestImageFormatType0, value)
