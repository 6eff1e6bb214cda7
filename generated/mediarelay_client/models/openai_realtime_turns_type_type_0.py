from typing import Literal, cast

OpenaiRealtimeTurnsTypeType0 = Literal[
    "semantic_vad",
    "server_vad",
]


def check_openai_realtime_turns_type_type_0(value: str) -> OpenaiRealtimeTurnsTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeTurnsTypeType0, value)
