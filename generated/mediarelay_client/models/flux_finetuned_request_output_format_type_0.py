from typing import Literal, cast

FluxFinetunedRequestOutputFormatType0 = Literal[
    "jpeg",
    "png",
]


def check_flux_finetuned_request_output_format_type_0(value: str) -> FluxFinetunedRequestOutputFormatType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(FluxFinetunedRequestOutputFormatType0, value)
