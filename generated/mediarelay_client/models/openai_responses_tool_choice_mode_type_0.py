from typing import Literal, cast

OpenaiResponsesToolChoiceModeType0 = Literal[
    "auto",
    "required",
]


def check_openai_responses_tool_choice_mode_type_0(value: str) -> OpenaiResponsesToolChoiceModeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiResponsesToolChoiceModeType0, value)
