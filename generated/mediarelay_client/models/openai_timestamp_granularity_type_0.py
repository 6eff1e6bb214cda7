from typing import Literal, cast

OpenaiTimestampGranularityType0 = Literal[
    "segment",
    "word",
]


def check_openai_timestamp_granularity_type_0(value: str) -> OpenaiTimestampGranularityType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiTimestampGranularityType0, value)
