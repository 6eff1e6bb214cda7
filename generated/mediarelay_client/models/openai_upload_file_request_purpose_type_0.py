from typing import Literal, cast

OpenaiUploadFileRequestPurposeType0 = Literal[
    "assistants",
    "batch",
    "evals",
    "fine-tune",
    "user_data",
    "vision",
]


def check_openai_upload_file_request_purpose_type_0(value: str) -> OpenaiUploadFileRequestPurposeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiUploadFileRequestPurposeType0, value)
