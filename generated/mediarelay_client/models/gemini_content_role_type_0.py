from typing import Literal, cast

GeminiContentRoleType0 = Literal[
    "model",
    "user",
]


def check_gemini_content_role_type_0(value: str) -> GeminiContentRoleType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(GeminiContentRoleType0, value)
