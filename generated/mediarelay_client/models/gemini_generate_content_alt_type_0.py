from typing import Literal, cast

GeminiGenerateContentAltType0 = Literal["sse",]


def check_gemini_generate_content_alt_type_0(value: str) -> GeminiGenerateContentAltType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(GeminiGenerateContentAltType0, value)
