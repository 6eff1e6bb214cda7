from typing import Literal, cast

KlingElementTagTagIdType0 = Literal[
    "o_101",
    "o_102",
    "o_103",
    "o_104",
    "o_105",
    "o_106",
    "o_107",
    "o_108",
]


def check_kling_element_tag_tag_id_type_0(value: str) -> KlingElementTagTagIdType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingElementTagTagIdType0, value)
