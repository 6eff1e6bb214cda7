from typing import Literal, cast

ImageEditRequestBackgroundType0 = Literal[
    "auto",
    "opaque",
    "transparent",
]


def check_image_edit_request_background_type_0(value: str) -> ImageEditRequestBackgroundType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ImageEditRequestBackgroundType0, value)
