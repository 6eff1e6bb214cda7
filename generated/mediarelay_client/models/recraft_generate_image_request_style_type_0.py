from typing import Literal, cast

RecraftGenerateImageRequestStyleType0 = Literal[
    "any",
    "digital_illustration",
    "icon",
    "logo_raster",
    "realistic_image",
    "vector_illustration",
]


def check_recraft_generate_image_request_style_type_0(value: str) -> RecraftGenerateImageRequestStyleType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(RecraftGenerateImageRequestStyleType0, value)
