from typing import Literal, cast

OpenaiIncompleteReasonType0 = Literal[
    "content_filter",
    "max_output_tokens",
]


def check_openai_incomplete_reason_type_0(value: str) -> OpenaiIncompleteReasonType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiIncompleteReasonType0, value)
