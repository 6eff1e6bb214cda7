from typing import Literal, cast

IdeogramRemixSettingsAspectRatioType0 = Literal[
    "ASPECT_10_16",
    "ASPECT_16_10",
    "ASPECT_16_9",
    "ASPECT_1_1",
    "ASPECT_1_3",
    "ASPECT_2_3",
    "ASPECT_3_1",
    "ASPECT_3_2",
    "ASPECT_3_4",
    "ASPECT_4_3",
    "ASPECT_9_16",
]


def check_ideogram_remix_settings_aspect_ratio_type_0(value: str) -> IdeogramRemixSettingsAspectRatioType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(IdeogramRemixSettingsAspectRatioType0, value)
