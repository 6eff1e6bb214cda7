from typing import Literal, cast

ImageEditRequestSizeType0 = Literal[
    "1024x1024",
    "1024x1536",
    "1536x1024",
    "256x256",
    "512x512",
    "auto",
]


def check_image_edit_request_size_type_0(value: str) -> ImageEditRequestSizeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ImageEditRequestSizeType0, value)
