from typing import Literal, cast

JimengRequestDurationType0 = Literal[
    5,
    10,
]


def check_jimeng_request_duration_type_0(value: int) -> JimengRequestDurationType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(JimengRequestDurationType0, value)
