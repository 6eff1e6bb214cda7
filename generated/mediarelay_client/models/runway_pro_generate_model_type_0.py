from typing import Literal, cast

RunwayProGenerateModelType0 = Literal[
    "gen3",
    "gen4",
]


def check_runway_pro_generate_model_type_0(value: str) -> RunwayProGenerateModelType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(RunwayProGenerateModelType0, value)
