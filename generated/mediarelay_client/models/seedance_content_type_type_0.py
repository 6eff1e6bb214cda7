from typing import Literal, cast

SeedanceContentTypeType0 = Literal[
    "audio_url",
    "image_url",
    "text",
    "video_url",
]


def check_seedance_content_type_type_0(value: str) -> SeedanceContentTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SeedanceContentTypeType0, value)
