from typing import Literal, cast

GeminiStreamGenerateContentAltType0 = Literal["sse",]


def check_gemini_stream_generate_content_alt_type_0(value: str) -> GeminiStreamGenerateContentAltType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(GeminiStreamGenerateContentAltType0, value)
