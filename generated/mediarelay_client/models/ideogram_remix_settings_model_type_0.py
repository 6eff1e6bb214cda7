from typing import Literal, cast

IdeogramRemixSettingsModelType0 = Literal[
    "V_1",
    "V_1_TURBO",
    "V_2",
    "V_2_TURBO",
    "V_2A",
    "V_2A_TURBO",
]


def check_ideogram_remix_settings_model_type_0(value: str) -> IdeogramRemixSettingsModelType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(IdeogramRemixSettingsModelType0, value)
