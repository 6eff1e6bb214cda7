from typing import Literal, cast

IdeogramDescribeRequestDescribeModelVersionType0 = Literal[
    "V_2",
    "V_3",
]


def check_ideogram_describe_request_describe_model_version_type_0(
    value: str,
) -> IdeogramDescribeRequestDescribeModelVersionType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(IdeogramDescribeRequestDescribeModelVersionType0, value)
