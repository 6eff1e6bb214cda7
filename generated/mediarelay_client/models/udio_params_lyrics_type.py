from typing import Literal, cast

UdioParamsLyricsType = Literal[
    "generate",
    "instrumental",
    "user",
]


def check_udio_params_lyrics_type(value: str) -> UdioParamsLyricsType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(UdioParamsLyricsType, value)
