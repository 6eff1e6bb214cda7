from typing import Literal, cast

UdioParamsLyricsTypeType0 = Literal[
    "generate",
    "instrumental",
    "user",
]


def check_udio_params_lyrics_type_type_0(value: str) -> UdioParamsLyricsTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(UdioParamsLyricsTypeType0, value)
