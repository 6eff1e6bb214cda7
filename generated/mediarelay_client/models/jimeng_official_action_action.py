from typing import Literal, cast

JimengOfficialActionAction = Literal[
    "CVSync2AsyncGetResult",
    "CVSync2AsyncSubmitTask",
]


def check_jimeng_official_action_action(value: str) -> JimengOfficialActionAction:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(JimengOfficialActionAction, value)
