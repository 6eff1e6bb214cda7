from typing import Literal, cast

ImageEditRequestModerationType0 = Literal[
    "auto",
    "low",
]


def check_image_edit_request_moderation_type_0(value: str) -> ImageEditRequestModerationType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ImageEditRequestModerationType0, value)
