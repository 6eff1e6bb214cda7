from typing import Literal, cast

SunoMusicRequestTaskType0 = Literal[
    "artist_consistency",
    "cover",
    "extend",
    "gen_stem",
    "infill",
    "upload_extend",
]


def check_suno_music_request_task_type_0(value: str) -> SunoMusicRequestTaskType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SunoMusicRequestTaskType0, value)
