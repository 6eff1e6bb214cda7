from typing import Literal, cast

KlingAdvancedElementRequestReferenceType = Literal[
    "image_refer",
    "video_refer",
]


def check_kling_advanced_element_request_reference_type(value: str) -> KlingAdvancedElementRequestReferenceType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingAdvancedElementRequestReferenceType, value)
