from typing import Literal, cast

GeminiGenerationConfigResponseModalitiesItemType0 = Literal[
    "AUDIO",
    "IMAGE",
    "TEXT",
]


def check_gemini_generation_config_response_modalities_item_type_0(
    value: str,
) -> GeminiGenerationConfigResponseModalitiesItemType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(GeminiGenerationConfigResponseModalitiesItemType0, value)
