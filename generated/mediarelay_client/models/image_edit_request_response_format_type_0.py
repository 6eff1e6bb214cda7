from typing import Literal, cast

ImageEditRequestResponseFormatType0 = Literal[
    "b64_json",
    "url",
]


def check_image_edit_request_response_format_type_0(value: str) -> ImageEditRequestResponseFormatType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ImageEditRequestResponseFormatType0, value)
