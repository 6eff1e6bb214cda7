"""Lists that vendors extend: what a newer model takes must not be refused by an older contract."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mediarelay._core.request import PreparedRequest
from mediarelay._io.arguments import read_fields
from mediarelay._io.gateway import Gateway
from mediarelay.dry_run import dry_run
from mediarelay_client.tasks import find_operation
from mediarelay_contract.document import Document

from .commands import COMMAND
from .conftest import ROOT
from .samples import CONTRACT, example_body

PICTURE = ROOT / "examples" / "cat.jpg"
GATEWAY = Gateway("https://gateway.example", "sk-x")
_SWITCHES = (["on", "off"], ["yes", "no"])
"""Two words for true and false can have no third."""
FRAME = {"uri": "https://x.example/a.png", "position": "first"}


def _kinds(schema: Document) -> list[str]:
    kinds = schema.get("type", [])
    return kinds if isinstance(kinds, list) else [kinds]


def closed(schema: Document, where: str, within: tuple[str, ...] = ()) -> Iterator[tuple[str, list[Any]]]:
    """Yield every list of a request's schema to which no other value may be added."""
    if (name := schema.get("$ref", "")) in within:  # what holds itself is looked at once
        return
    within = (*within, name) if name else within
    schema = CONTRACT.resolve(schema)
    choices = [CONTRACT.resolve(one) for one in (*schema.get("anyOf", ()), *schema.get("oneOf", ()))]
    for one in choices or [schema]:
        open_to = [other for other in choices if "enum" not in other and one.get("type") in _kinds(other)]
        if "enum" in one and not open_to:
            yield where, one["enum"]
    for inner in choices:
        if "enum" not in inner:
            yield from closed(inner, where, within)
    for name, inner in schema.get("properties", {}).items():
        yield from closed(inner, f"{where}.{name}", within)
    if "items" in schema:
        yield from closed(schema["items"], f"{where}[]", within)


def test_every_list_of_values_is_open() -> None:
    """No field of any request has a closed list of values, but for switches in words."""
    requested = [name for name, route in CONTRACT.operations.items() if "requestBody" in route.operation]
    found = [one for name in requested for one in closed(CONTRACT.request_schema(name), name)]
    assert [one for one in found if one[1] not in _SWITCHES] == []


@pytest.mark.parametrize(
    ("operation_id", "further"),
    [
        ("runwayOfficialImageToVideo", {"duration": 8}),
        ("runwayOfficialImageToVideo", {"ratio": "2048:858"}),
        ("runwayOfficialImageToVideo", {"promptImage": [FRAME, {**FRAME, "position": "last"}]}),
        ("minimaxCreateVideo", {"duration": 5}),
        ("wanCreateVideo", {"parameters": {"duration": 30, "resolution": "2K"}}),
        ("klingCreateText2Video", {"mode": "8k", "aspect_ratio": "21:9", "duration": "30"}),
        ("seedanceCreateTask", {"content": [{"type": "video_url", "role": "reference_video"}]}),
        ("midjourneySubmitImagine", {"botType": "NEW_BOT"}),
    ],
)
def test_values_of_newer_models_are_taken(operation_id: str, further: dict[str, Any]) -> None:
    """A value that the contract does not know is sent as it is, with nothing against it."""
    arguments = {**example_body(operation_id), **further}
    shown = dry_run(CONTRACT, find_operation(operation_id), arguments, GATEWAY)._asdict()
    assert (shown["problems"], {name: shown["body"][name] for name in further}) == ([], further)


def test_a_list_of_frames_holds_files(tmp_path: Path) -> None:
    """Where a field takes one picture or a list of them, files are sent in either; text may hold the list as JSON."""
    operation = find_operation("runwayOfficialImageToVideo")
    rest = {"model": "gen4_turbo", "ratio": "1280:720"}
    one: Any = PreparedRequest(operation, {**rest, "promptImage": PICTURE}).body["promptImage"]
    many = PreparedRequest(operation, {**rest, "promptImage": [{"uri": PICTURE, "position": "last"}]}).body[
        "promptImage"
    ]
    assert one.startswith("data:image/jpeg;base64,")
    assert many == [{"uri": one, "position": "last"}]
    (tmp_path / "cat.jpg").write_bytes(PICTURE.read_bytes())
    text = json.dumps([{"uri": "cat.jpg", "position": "last"}])
    given = read_fields(CONTRACT, operation.id, {**rest, "promptImage": text}, tmp_path)
    assert PreparedRequest(operation, given).body["promptImage"] == many
    assert dry_run(CONTRACT, operation, given, GATEWAY).problems == []


def test_numbers_stay_numbers() -> None:
    """An open list of whole numbers is still an option for whole numbers."""
    words = ["--model", "gen5", "--prompt-image", "https://x.example/a.png", "--ratio", "9:16", "--duration", "8"]
    environment = {**os.environ, "MEDIARELAY_BASE_URL": "http://127.0.0.1:9"}
    command = [*COMMAND, "runway", "image-to-video", *words, "--dry-run"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert json.loads(done.stdout)["body"]["duration"] == 8
