from typing import Literal, cast

AnthropicStopReasonType0 = Literal[
    "end_turn",
    "max_tokens",
    "model_context_window_exceeded",
    "pause_turn",
    "refusal",
    "stop_sequence",
    "tool_use",
]


def check_anthropic_stop_reason_type_0(value: str) -> AnthropicStopReasonType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(AnthropicStopReasonType0, value)
