from typing import Literal, cast

OpenaiTextFormatTypeType0 = Literal[
    "json_object",
    "json_schema",
    "text",
]


def check_openai_text_format_type_type_0(value: str) -> OpenaiTextFormatTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiTextFormatTypeType0, value)
