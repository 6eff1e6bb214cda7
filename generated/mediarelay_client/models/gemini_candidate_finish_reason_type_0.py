from typing import Literal, cast

GeminiCandidateFinishReasonType0 = Literal[
    "MAX_TOKENS",
    "RECITATION",
    "SAFETY",
    "STOP",
]


def check_gemini_candidate_finish_reason_type_0(value: str) -> GeminiCandidateFinishReasonType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(GeminiCandidateFinishReasonType0, value)
