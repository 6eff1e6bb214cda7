from typing import Literal, cast

ImageEditRequestOutputFormatType0 = Literal[
    "jpeg",
    "png",
    "webp",
]


def check_image_edit_request_output_format_type_0(value: str) -> ImageEditRequestOutputFormatType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ImageEditRequestOutputFormatType0, value)
