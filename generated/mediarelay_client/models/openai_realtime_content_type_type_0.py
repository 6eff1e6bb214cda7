from typing import Literal, cast

OpenaiRealtimeContentTypeType0 = Literal[
    "audio",
    "input_audio",
    "input_image",
    "input_text",
    "output_audio",
    "output_text",
    "text",
]


def check_openai_realtime_content_type_type_0(value: str) -> OpenaiRealtimeContentTypeType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(OpenaiRealtimeContentTypeType0, value)
