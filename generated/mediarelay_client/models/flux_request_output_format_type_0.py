from typing import Literal, cast

FluxRequestOutputFormatType0 = Literal[
    "jpeg",
    "png",
]


def check_flux_request_output_format_type_0(value: str) -> FluxRequestOutputFormatType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(FluxRequestOutputFormatType0, value)
