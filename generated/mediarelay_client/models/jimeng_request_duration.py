from typing import Literal, cast

JimengRequestDuration = Literal[
    5,
    10,
]


def check_jimeng_request_duration(value: int) -> JimengRequestDuration:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(JimengRequestDuration, value)
