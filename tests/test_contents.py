"""What a result holds besides links: usage, text, and files within the response."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import httpx
import pytest

from mediarelay import Relay
from mediarelay._core.contents import Usage, read_files, read_text, read_usage
from mediarelay_client.tasks import find_operation
from mediarelay_mock.testing import KEY

from .sample_files import JPEG, png

PICTURE = png(3, 4)
CAPTION = "1\n00:00:00,000 --> 00:00:01,000\nA cat.\n"
PACKED = base64.b64encode(PICTURE).decode()
MARKDOWN = f"Look: ![cat](data:image/png;base64,{PACKED}) and ![x](https://x.example/a.png)"
OPENAI = {
    "prompt_tokens": 9,
    "completion_tokens": 12,
    "total_tokens": 21,
    "prompt_tokens_details": {"cached_tokens": 4},
}


@pytest.mark.parametrize(
    ("operation", "document", "usage"),
    [
        ("openaiCreateChatCompletion", {"usage": OPENAI}, Usage(9, 12, 4)),
        (
            "openaiCreateChatCompletion",
            {"usage": {"prompt_tokens": 9, "prompt_cache_hit_tokens": 3}},
            Usage(9, None, 3),
        ),
        ("openaiCreateChatCompletion", {"usage": {"prompt_tokens": 0, "completion_tokens": 0}}, Usage(0, 0)),
        ("openaiCreateChatCompletion", {"usage": {"prompt_tokens": "9", "completion_tokens": True}}, None),
        ("openaiCreateChatCompletion", {"usage": None}, None),
        ("openaiCreateChatCompletion", [], None),
        ("openaiCreateResponse", {"usage": {"input_tokens": 1, "output_tokens": 2}}, Usage(1, 2)),
        ("openaiCreateResponse", {"usage": OPENAI}, Usage(9, 12, 4)),
        ("anthropicCreateMessage", {"usage": {"input_tokens": 5, "cache_read_input_tokens": 2}}, Usage(5, None, 2)),
        (
            "geminiGenerateContent",
            {"usageMetadata": {"promptTokenCount": 3, "candidatesTokenCount": 4, "thoughtsTokenCount": 5}},
            Usage(3, 9),
        ),
        ("rerankCreateRerank", {"usage": {"total_tokens": 7}}, Usage(7)),
        ("openaiCreateTranscription", {"text": "a", "usage": {"type": "duration", "seconds": 1.5}}, Usage(seconds=1.5)),
        ("openaiCreateTranscription", {"text": "a", "duration": 2}, Usage(seconds=2)),
        ("openaiListModels", {"data": []}, None),
    ],
)
def test_usage_is_read_in_each_shape(operation: str, document: Any, usage: Usage | None) -> None:
    """Tokens and seconds come from where the family states them; what is no count is left out."""
    found = read_usage(find_operation(operation), document)
    assert (found and (found.input, found.output, found.cached, found.seconds)) == usage


@pytest.mark.parametrize(
    ("operation", "document", "text"),
    [
        ("openaiCreateChatCompletion", {"choices": [{"message": {"content": "Hi"}}]}, "Hi"),
        ("openaiCreateChatCompletion", {"choices": [{"message": {"content": None}}]}, None),
        ("openaiCreateChatCompletion", {"choices": []}, None),
        ("openaiCreateTranscription", {"text": "A cat."}, "A cat."),
        ("openaiCreateTranscription", CAPTION, CAPTION),
    ],
)
def test_the_text_is_the_answer(operation: str, document: Any, text: str | None) -> None:
    """The text is what a person reads, whether it stands in JSON or is all of the response."""
    assert read_text(find_operation(operation), document) == text


@pytest.mark.parametrize(
    ("operation", "document", "files"),
    [
        (
            "openaiCreateImage",
            {"data": [{"url": "", "b64_json": PACKED}, {"b64_json": base64.b64encode(JPEG).decode()}]},
            ["data:image/png;base64,", "data:image/jpeg;base64,"],
        ),
        (
            "openaiCreateImage",
            {"data": [{"b64_json": f"data:image/webp;base64,{PACKED}"}]},
            ["data:image/webp;base64,"],
        ),
        (
            "openaiCreateChatCompletion",
            {"choices": [{"message": {"content": MARKDOWN}}]},
            ["data:image/png;base64,", "https://x.example/a.png"],
        ),
        (
            "openaiCreateChatCompletion",
            {"choices": [{"message": {"content": "[a link](https://x.example/a.png)"}}]},
            [],
        ),
        (
            "geminiGenerateContent",
            {"candidates": [{"content": {"parts": [{"inlineData": {"mimeType": "image/png", "data": PACKED}}]}}]},
            ["data:image/png;base64,"],
        ),
    ],
)
def test_files_are_found_wherever_they_stand(operation: str, document: Any, files: list[str]) -> None:
    """Base64, data URIs and pictures in Markdown become files, and a plain link in a text does not."""
    found = read_files(find_operation(operation), document, [])
    assert [one[: len(start)] for one, start in zip(found, files, strict=True)] == files


def test_files_within_a_response_are_written(tmp_path: Path) -> None:
    """What came as Base64 is written like what lies at a link, under a name with the right suffix."""
    document = {"created": 1, "data": [{"b64_json": PACKED}, {"b64_json": base64.b64encode(JPEG).decode()}]}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=document))
    with Relay("https://gateway.example", KEY, transport=transport) as relay:
        result = relay.openai.images(prompt="a cat")
        written = [result.download(f"{tmp_path}/", index=index).path for index in range(len(result.files))]
    assert [path.suffix for path in written] == [".png", ".jpg"]
    assert [path.read_bytes() for path in written] == [PICTURE, JPEG]
