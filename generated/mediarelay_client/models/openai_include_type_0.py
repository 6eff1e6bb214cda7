from typing import Literal, cast

OpenaiIncludeType0 = Literal[
    "code_interpreter_call.outputs",
    "computer_call_output.output.image_url",
    "file_search_call.results",
    "message.input_image.image_url",
    "message.output_text.logprobs",
    "reasoning.encrypted_content",
    "web_search_call.action.sources",
    "web_search_call.results",
]


def check_openai_include_type_0(value: str) -> OpenaiIncludeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiIncludeType0, value)
