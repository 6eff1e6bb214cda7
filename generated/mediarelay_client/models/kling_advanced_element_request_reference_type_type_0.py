from typing import Literal, cast

KlingAdvancedElementRequestReferenceTypeType0 = Literal[
    "image_refer",
    "video_refer",
]


def check_kling_advanced_element_request_reference_type_type_0(
    value: str,
) -> KlingAdvancedElementRequestReferenceTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingAdvancedElementRequestReferenceTypeType0, value)
