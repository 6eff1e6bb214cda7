from typing import Literal, cast

OpenaiAllowedToolsModeType0 = Literal[
    "auto",
    "required",
]


def check_openai_allowed_tools_mode_type_0(value: str) -> OpenaiAllowedToolsModeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiAllowedToolsModeType0, value)
