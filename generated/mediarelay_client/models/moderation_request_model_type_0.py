from typing import Literal, cast

ModerationRequestModelType0 = Literal[
    "omni-moderation-2024-09-26",
    "omni-moderation-latest",
    "text-moderation-latest",
    "text-moderation-stable",
]


def check_moderation_request_model_type_0(value: str) -> ModerationRequestModelType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ModerationRequestModelType0, value)
