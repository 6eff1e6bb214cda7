from typing import Literal, cast

RecraftResponseFormatType0 = Literal[
    "b64_json",
    "url",
]


def check_recraft_response_format_type_0(value: str) -> RecraftResponseFormatType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(RecraftResponseFormatType0, value)
