from typing import Literal, cast

SoraVideoRequestModelType0 = Literal[
    "sora-2",
    "sora-2-pro",
]


def check_sora_video_request_model_type_0(value: str) -> SoraVideoRequestModelType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SoraVideoRequestModelType0, value)
