from typing import Literal, cast

OpenaiRealtimeTurnsEagernessType0 = Literal[
    "auto",
    "high",
    "low",
    "medium",
]


def check_openai_realtime_turns_eagerness_type_0(value: str) -> OpenaiRealtimeTurnsEagernessType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeTurnsEagernessType0, value)
