from typing import Literal, cast

AnthropicOutputFormatTypeType0 = Literal["json_schema",]


def check_anthropic_output_format_type_type_0(value: str) -> AnthropicOutputFormatTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(AnthropicOutputFormatTypeType0, value)
