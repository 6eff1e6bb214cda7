from typing import Literal, cast

FluxRequestOutputFormat = Literal[
    "jpeg",
    "png",
]


def check_flux_request_output_format(value: str) -> FluxRequestOutputFormat:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(FluxRequestOutputFormat, value)
