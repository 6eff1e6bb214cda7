from typing import Literal, cast

SunoMusicRequestMvType0 = Literal[
    "chirp-auk",
    "chirp-auk-turbo",
    "chirp-bluejay",
    "chirp-crow",
    "chirp-fenix",
    "chirp-v3-0",
    "chirp-v3-5",
    "chirp-v3-5-tau",
    "chirp-v4",
    "chirp-v4-tau",
    "chirp-v5",
]


def check_suno_music_request_mv_type_0(value: str) -> SunoMusicRequestMvType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SunoMusicRequestMvType0, value)
