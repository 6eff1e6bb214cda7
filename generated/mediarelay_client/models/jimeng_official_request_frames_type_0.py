from typing import Literal, cast

JimengOfficialRequestFramesType0 = Literal[
    121,
    241,
]


def check_jimeng_official_request_frames_type_0(value: int) -> JimengOfficialRequestFramesType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(JimengOfficialRequestFramesType0, value)
