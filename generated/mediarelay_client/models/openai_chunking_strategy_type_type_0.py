from typing import Literal, cast

OpenaiChunkingStrategyTypeType0 = Literal["server_vad",]


def check_openai_chunking_strategy_type_type_0(value: str) -> OpenaiChunkingStrategyTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiChunkingStrategyTypeType0, value)
