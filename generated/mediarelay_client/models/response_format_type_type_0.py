from typing import Literal, cast

ResponseFormatTypeType0 = Literal[
    "json_object",
    "json_schema",
    "text",
]


def check_response_format_type_type_0(value: str) -> ResponseFormatTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ResponseFormatTypeType0, value)
