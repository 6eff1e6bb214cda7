from typing import Literal, cast

OpenaiImageEditJsonBackgroundType0 = Literal[
    "auto",
    "opaque",
    "transparent",
]


def check_openai_image_edit_json_background_type_0(value: str) -> OpenaiImageEditJsonBackgroundType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiImageEditJsonBackgroundType0, value)
