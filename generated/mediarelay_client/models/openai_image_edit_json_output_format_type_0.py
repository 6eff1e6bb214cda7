from typing import Literal, cast

OpenaiImageEditJsonOutputFormatType0 = Literal[
    "jpeg",
    "png",
    "webp",
]


def check_openai_image_edit_json_output_format_type_0(value: str) -> OpenaiImageEditJsonOutputFormatType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiImageEditJsonOutputFormatType0, value)
