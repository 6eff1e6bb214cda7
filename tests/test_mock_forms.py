"""The mock's new-api: which forms of Kling's request it takes, and what of them reaches the vendor, as measured."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from mediarelay import AsyncRelay, Relay, errors
from mediarelay._core.forms import rewrite
from mediarelay.cli.app import make_app as make_command
from mediarelay_mock.testing import KEY, Running, serve_mock

from .conftest import ROOT

BASE = "/kling/v1/videos/"
PICTURE = "https://example.com/cat.jpg"
FULL: dict[str, Any] = {
    "model_name": "kling-v1",
    "prompt": "A cat",
    "negative_prompt": "a dog",
    "cfg_scale": 0.7,
    "mode": "std",
    "duration": "5",
    "aspect_ratio": "9:16",
    "external_task_id": "mine-1",
    "callback_url": "http://127.0.0.1:9/hook",
}
ON_TOP = {"prompt": "A cat", "mode": "std", "duration": "5"}


@pytest.fixture(params=["new-api-b", "new-api-c", "new-api-d"])
def new_api(request: pytest.FixtureRequest) -> Iterator[Running]:
    """A mock of new-api, of each time in turn."""
    with serve_mock(request.param) as mock:
        yield mock


def post(mock: Running, body: Any, path: str = "text2video") -> httpx.Response:
    """Submit a body as it is."""
    return httpx.post(f"{mock.base_url}{BASE}{path}", json=body, headers={"Authorization": f"Bearer {KEY}"})


def arrived(mock: Running) -> dict[str, Any]:
    """Return the vendor's copy of the last submission, as machines read it, but for the model."""
    listed = httpx.get(f"{mock.base_url}/__mock__/submissions").json()["submissions"]
    body: dict[str, Any] = listed[-1]["body"]
    return {name: value for name, value in body.items() if name not in ("model", "model_name")}


def without(*names: str) -> dict[str, Any]:
    """Return the full body without some fields."""
    return {name: value for name, value in FULL.items() if name not in names}


def is_old(mock: Running) -> bool:
    """Whether it is of before 2026-01-30."""
    return mock.gateway.dialect.name == "new-api-b"


def test_the_vendors_form_is_taken_whole_or_refused(new_api: Running) -> None:
    """Before 2026-01-30 all of it arrives; since then it is refused for its model, and nothing is created."""
    response = post(new_api, FULL)
    if is_old(new_api):
        assert arrived(new_api) == without("model_name")
        return
    assert response.status_code == 400
    error = response.json()["error"]
    assert error.pop("message").startswith("Model name not specified, model name cannot be empty (request id: ")
    assert response.json().keys() == {"error"}
    assert error == {"code": "", "type": "new_api_error"}
    assert len(new_api.gateway.store) == 0


def test_with_the_model_only_four_fields_arrive(new_api: Running) -> None:
    """The vendor's form with `model` beside is taken; since 2026-01-30 most of it is dropped without a word."""
    assert post(new_api, {**FULL, "model": "kling-v1"}).status_code == 200
    assert arrived(new_api) == (without("model_name") if is_old(new_api) else ON_TOP)
    body: dict[str, Any] = {"model": "m", "image": PICTURE, "image_tail": PICTURE, "prompt": "A cat"}
    body["duration"] = "5" if is_old(new_api) else 5  # what new-api reads as a number the vendor is sent as text
    assert post(new_api, body, "image2video").status_code == 200
    assert (arrived(new_api)["image"], arrived(new_api)["duration"]) == (PICTURE, "5")
    assert ("image_tail" in arrived(new_api)) == is_old(new_api)


def test_a_duration_as_text_beside_metadata_is_refused_in_february_only(new_api: Running) -> None:
    """As of 2026-02-08 it is no number; without it, or half a year later, all fields arrive."""
    body = {**FULL, "model": "kling-v1", "metadata": without("model_name")}
    response = post(new_api, body)
    if new_api.gateway.dialect.name == "new-api-c":
        assert response.status_code == 400
        message = response.json()["message"]
        assert "cannot unmarshal string" in message
        assert "duration of type int" in message
        assert len(new_api.gateway.store) == 0
        response = post(new_api, {name: value for name, value in body.items() if name != "duration"})
    assert response.status_code == 200
    assert arrived(new_api) == without("model_name")


def test_metadata_carries_the_rest(new_api: Running) -> None:
    """`{model, prompt, image, metadata}` arrives whole, which before 2026-01-30 loses its metadata."""
    assert post(new_api, rewrite("new-api", FULL)).status_code == 200
    assert arrived(new_api) == ({"prompt": "A cat"} if is_old(new_api) else without("model_name"))


@pytest.mark.parametrize("metadata", ["text", 5, ["duration"]])
def test_metadata_that_is_no_object_is_refused(metadata: Any) -> None:
    """What cannot be read creates nothing."""
    with serve_mock("new-api-d") as mock:
        assert post(mock, {"model": "m", "prompt": "a", "metadata": metadata}).status_code == 400
        assert len(mock.gateway.store) == 0


def test_it_keeps_no_external_id_and_calls_nobody_back(new_api: Running) -> None:
    """A task is not found by the caller's id, and since 2026-01-30 its changes are posted to no one."""
    post(new_api, FULL if is_old(new_api) else rewrite("new-api", FULL))
    response = httpx.get(f"{new_api.base_url}{BASE}text2video/mine-1", headers={"Authorization": f"Bearer {KEY}"})
    assert (response.status_code, response.json()["code"]) == (400, "task_not_exist")
    assert bool(new_api.gateway.callbacks._running) == is_old(new_api)


def test_what_new_api_does_not_serve_is_as_anywhere() -> None:
    """Kling's other operations take the vendor's form on every profile."""
    with serve_mock("new-api-d") as mock:
        assert post(mock, {"model_name": "m", "prompt": "a", "image_list": [{"image": PICTURE}]}, "multi-image2video")
        assert mock.gateway.store.latest.body["model_name"] == "m"


ORDER: dict[str, Any] = {
    "model_name": "kling-v2-5-turbo",
    "prompt": "The cat turns its head",
    "negative_prompt": "a dog",
    "cfg_scale": 0.7,
    "duration": "5",
}


class TestTheReadmesExample:
    """Kling's image2video through new-api, from the picture to the file."""

    @pytest.fixture(params=["new-api-c", "new-api-d"])
    def gateway(self, request: pytest.FixtureRequest) -> Iterator[Running]:
        """A mock of new-api since 2026-01-30."""
        with serve_mock(request.param) as mock:
            yield mock

    def hold(self, mock: Running, file: Path) -> None:
        """Everything arrived, once, and the file is there."""
        (task,) = mock.gateway.store
        assert {name: task.body[name] for name in ORDER} == ORDER
        assert len(task.body["image"]) > 30_000
        assert task.body["external_task_id"].startswith("mr-")
        assert file.read_bytes()[4:8] == b"ftyp"

    def test_threads(self, gateway: Running, tmp_path: Path) -> None:
        """It ends with the file, and with all fields having arrived."""
        with Relay(gateway.base_url, KEY, clock=gateway.clock) as relay:
            task = relay.kling.image2video(image=ROOT / "examples" / "cat.jpg", **ORDER)
            task.wait().download(tmp_path / "cat.mp4")
        assert task.form == "new-api"
        self.hold(gateway, tmp_path / "cat.mp4")

    def test_asyncio(self, gateway: Running, tmp_path: Path) -> None:
        """The same for asyncio."""

        async def main() -> None:
            async with AsyncRelay(gateway.base_url, KEY, clock=gateway.clock) as relay:
                task = await relay.kling.image2video(image=ROOT / "examples" / "cat.jpg", **ORDER)
                await (await task.wait()).download(tmp_path / "cat.mp4")

        asyncio.run(main())
        self.hold(gateway, tmp_path / "cat.mp4")

    def test_the_command_line(
        self, gateway: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """The same for the command line."""
        monkeypatch.setenv("MEDIARELAY_BASE_URL", gateway.base_url)
        monkeypatch.setenv("MEDIARELAY_API_KEY", KEY)
        monkeypatch.setattr("mediarelay._io.session.Clock", lambda: gateway.clock)
        words = ["kling", "image2video", "--image", str(ROOT / "examples" / "cat.jpg"), "-o", str(tmp_path / "cat.mp4")]
        for name, value in ORDER.items():
            words += [f"--{name.replace('_', '-')}", str(value)]
        with pytest.raises(SystemExit) as ended:
            make_command()(words)
        assert not ended.value.code, capsys.readouterr().err
        self.hold(gateway, tmp_path / "cat.mp4")

    def test_text2video_keeps_its_shape(self, gateway: Running) -> None:
        """9:16 stays 9:16."""
        with Relay(gateway.base_url, KEY, clock=gateway.clock) as relay:
            relay.kling.text2video(aspect_ratio="9:16", **ORDER)
        assert gateway.gateway.store.latest.body["aspect_ratio"] == "9:16"


def test_without_a_model_the_refusal_is_told() -> None:
    """Where the caller gives no model, both forms are refused, and nothing is created."""
    with serve_mock("new-api-d") as mock, Relay(mock.base_url, KEY, clock=mock.clock) as relay:
        with pytest.raises(errors.SubmitRejected, match="Model name not specified"):
            relay.kling.text2video(prompt="A cat")
        assert len(mock.gateway.store) == 0


def test_one_hub_takes_midjourneys_key_in_its_own_header_only() -> None:
    """one-hub refuses the bearer token there; all others take either, and no two different keys."""
    path, body = "/mj/submit/imagine", json.dumps({"prompt": "a cat"})
    ways = {"bearer": {"Authorization": f"Bearer {KEY}"}, "secret": {"mj-api-secret": KEY}}
    ways["both"] = ways["bearer"] | ways["secret"]
    ways["torn"] = ways["bearer"] | {"mj-api-secret": "sk-other"}
    wanted = {"one-hub": [401, 200, 200, 401], "new-api-d": [200, 200, 200, 401], "kling": [200, 200, 200, 401]}
    for profile, statuses in wanted.items():
        with serve_mock(profile) as mock:
            said = [
                httpx.post(mock.base_url + path, content=body, headers={**way, "Content-Type": "application/json"})
                for way in ways.values()
            ]
        assert [one.status_code for one in said] == statuses, profile
