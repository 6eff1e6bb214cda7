from typing import Literal, cast

OpenaiPhaseType0 = Literal[
    "commentary",
    "final_answer",
]


def check_openai_phase_type_0(value: str) -> OpenaiPhaseType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiPhaseType0, value)
