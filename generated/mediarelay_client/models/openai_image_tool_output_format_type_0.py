from typing import Literal, cast

OpenaiImageToolOutputFormatType0 = Literal[
    "jpeg",
    "png",
    "webp",
]


def check_openai_image_tool_output_format_type_0(value: str) -> OpenaiImageToolOutputFormatType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiImageToolOutputFormatType0, value)
