from typing import Literal, cast

DocmeeProgressStatusType0 = Literal[
    -1,
    0,
    1,
    2,
    3,
    4,
]


def check_docmee_progress_status_type_0(value: int) -> DocmeeProgressStatusType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(DocmeeProgressStatusType0, value)
