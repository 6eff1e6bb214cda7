from typing import Literal, cast

OpenaiImageMessageRoleType0 = Literal["user",]


def check_openai_image_message_role_type_0(value: str) -> OpenaiImageMessageRoleType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiImageMessageRoleType0, value)
