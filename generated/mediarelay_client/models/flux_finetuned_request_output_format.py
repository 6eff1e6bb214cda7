from typing import Literal, cast

FluxFinetunedRequestOutputFormat = Literal[
    "jpeg",
    "png",
]


def check_flux_finetuned_request_output_format(value: str) -> FluxFinetunedRequestOutputFormat:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(FluxFinetunedRequestOutputFormat, value)
