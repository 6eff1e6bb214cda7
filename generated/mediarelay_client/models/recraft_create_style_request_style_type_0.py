from typing import Literal, cast

RecraftCreateStyleRequestStyleType0 = Literal[
    "digital_illustration",
    "icon",
    "realistic_image",
    "vector_illustration",
]


def check_recraft_create_style_request_style_type_0(value: str) -> RecraftCreateStyleRequestStyleType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(RecraftCreateStyleRequestStyleType0, value)
