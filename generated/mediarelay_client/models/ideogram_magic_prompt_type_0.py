from typing import Literal, cast

IdeogramMagicPromptType0 = Literal[
    "AUTO",
    "OFF",
    "ON",
]


def check_ideogram_magic_prompt_type_0(value: str) -> IdeogramMagicPromptType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(IdeogramMagicPromptType0, value)
