from typing import Literal, cast

OpenaiImageToolBackgroundType0 = Literal[
    "auto",
    "opaque",
    "transparent",
]


def check_openai_image_tool_background_type_0(value: str) -> OpenaiImageToolBackgroundType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiImageToolBackgroundType0, value)
