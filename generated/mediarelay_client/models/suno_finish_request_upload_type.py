from typing import Literal, cast

SunoFinishRequestUploadType = Literal["file_upload",]


def check_suno_finish_request_upload_type(value: str) -> SunoFinishRequestUploadType:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SunoFinishRequestUploadType, value)
