from typing import Literal, cast

SunoFinishRequestUploadTypeType0 = Literal["file_upload",]


def check_suno_finish_request_upload_type_type_0(value: str) -> SunoFinishRequestUploadTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(SunoFinishRequestUploadTypeType0, value)
