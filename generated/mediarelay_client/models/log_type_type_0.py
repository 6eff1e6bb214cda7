from typing import Literal, cast

LogTypeType0 = Literal[
    2,
    5,
    6,
]


def check_log_type_type_0(value: int) -> LogTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(LogTypeType0, value)
