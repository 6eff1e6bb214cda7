from typing import Literal, cast

OpenaiCompletionChoiceFinishReasonType0 = Literal[
    "content_filter",
    "length",
    "stop",
]


def check_openai_completion_choice_finish_reason_type_0(value: str) -> OpenaiCompletionChoiceFinishReasonType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiCompletionChoiceFinishReasonType0, value)
