from typing import Literal, cast

OpenaiFinishReasonType0 = Literal[
    "content_filter",
    "function_call",
    "length",
    "stop",
    "tool_calls",
]


def check_openai_finish_reason_type_0(value: str) -> OpenaiFinishReasonType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiFinishReasonType0, value)
