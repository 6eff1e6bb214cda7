from typing import Literal, cast

OpenaiImageToolModerationType0 = Literal[
    "auto",
    "low",
]


def check_openai_image_tool_moderation_type_0(value: str) -> OpenaiImageToolModerationType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiImageToolModerationType0, value)
