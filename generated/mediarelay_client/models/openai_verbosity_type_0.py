from typing import Literal, cast

OpenaiVerbosityType0 = Literal[
    "high",
    "low",
    "medium",
]


def check_openai_verbosity_type_0(value: str) -> OpenaiVerbosityType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiVerbosityType0, value)
