from typing import Literal, cast

OpenaiImageEditJsonInputFidelityType0 = Literal[
    "high",
    "low",
]


def check_openai_image_edit_json_input_fidelity_type_0(value: str) -> OpenaiImageEditJsonInputFidelityType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiImageEditJsonInputFidelityType0, value)
