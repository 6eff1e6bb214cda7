from typing import Literal, cast

RecraftGenerateImageRequestSizeType0 = Literal[
    "1024x1024",
    "1024x1280",
    "1024x1365",
    "1024x1434",
    "1024x1536",
    "1024x1707",
    "1024x1820",
    "1024x2048",
    "1280x1024",
    "1365x1024",
    "1434x1024",
    "1536x1024",
    "1707x1024",
    "1820x1024",
    "2048x1024",
]


def check_recraft_generate_image_request_size_type_0(value: str) -> RecraftGenerateImageRequestSizeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(RecraftGenerateImageRequestSizeType0, value)
