from typing import Literal, cast

RunwayOldRequestTaskTypeType0 = Literal[
    "europa",
    "gen2",
    "gen3a_turbo",
]


def check_runway_old_request_task_type_type_0(value: str) -> RunwayOldRequestTaskTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(RunwayOldRequestTaskTypeType0, value)
