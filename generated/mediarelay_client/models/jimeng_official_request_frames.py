from typing import Literal, cast

JimengOfficialRequestFrames = Literal[
    121,
    241,
]


def check_jimeng_official_request_frames(value: int) -> JimengOfficialRequestFrames:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(JimengOfficialRequestFrames, value)
