from typing import Literal, cast

ReplicatePredictionStatusType0 = Literal[
    "aborted",
    "canceled",
    "failed",
    "processing",
    "starting",
    "succeeded",
]


def check_replicate_prediction_status_type_0(value: str) -> ReplicatePredictionStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(ReplicatePredictionStatusType0, value)
