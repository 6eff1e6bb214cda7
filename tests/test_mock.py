"""The mock gateway over a real socket: what gateways refuse it refuses, what they let pass it lets pass."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import httpx
import pytest
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from mediarelay_contract.contract import Contract
from mediarelay_mock.app import MockGateway, make_app
from mediarelay_mock.dialects import DialectWriter
from mediarelay_mock.handlers import find_handlers
from mediarelay_mock.testing import KEY, Running, serve, serve_mock

from .samples import CONTRACT, example_body

SUBMIT = "/kling/v1/videos/image2video"
PICTURE = "https://example.com/cat.jpg"


@pytest.fixture
def client(kling_mock: Running) -> Iterator[httpx.Client]:
    """A plain HTTP client with a key that the mock knows."""
    with httpx.Client(base_url=kling_mock.base_url, headers={"Authorization": f"Bearer {KEY}"}) as client:
        yield client


def code_of(response: httpx.Response) -> tuple[int, int]:
    """Return status and vendor's code."""
    return response.status_code, response.json()["code"]


def test_keys_are_asked_for(client: httpx.Client) -> None:
    """No key is 1001, an unknown one 1002, both with HTTP 401, on every route of the contract."""
    for headers, code in (({"Authorization": ""}, 1001), ({"Authorization": "Bearer nope"}, 1002)):
        assert code_of(client.post(SUBMIT, json={}, headers=headers)) == (401, code)
        assert code_of(client.get(f"{SUBMIT}/1", headers=headers)) == (401, code)


def test_refusals_have_the_shape_of_their_operation(client: httpx.Client) -> None:
    """Where an operation's errors are documented in a shape of its own, the mock words a refusal in that shape."""
    refused = client.get("/api/user/self", headers={"Authorization": "Bearer nope"})
    assert CONTRACT.check_response("systemGetSelf", refused.status_code, refused.json()) == []


def test_the_contract_that_it_serves_names_no_other_host(client: httpx.Client) -> None:
    """A tool that reads the contract from the mock sends nothing elsewhere, though one operation lies elsewhere."""
    own = {path for path, item in CONTRACT.document["paths"].items() if "servers" in item}
    assert own
    served = client.get("/openapi.json").json()["paths"]
    assert not [path for path in own if "servers" in served[path]]


def test_tasks_belong_to_their_key() -> None:
    """Another key's task is as unknown as one that does not exist."""
    with serve_mock(keys=("sk-a", "sk-b")) as mock, httpx.Client(base_url=mock.base_url) as client:
        task = client.post(SUBMIT, json={"image": PICTURE}, headers={"Authorization": "Bearer sk-a"}).json()["data"]
        path = f"{SUBMIT}/{task['task_id']}"
        assert client.get(path, headers={"Authorization": "Bearer sk-a"}).status_code == 200
        unauthorised = client.get(path, headers={"Authorization": "Bearer sk-b"})
        assert code_of(unauthorised) == (404, 1203)


def test_unknown_places_and_methods(client: httpx.Client) -> None:
    """An unknown path is 404, an unknown id 404, and a wrong method 405 with what is allowed."""
    assert client.get("/kling/v1/nowhere").status_code == 404
    assert code_of(client.get(f"{SUBMIT}/none")) == (404, 1203)
    wrong = client.put(SUBMIT, json={})
    assert wrong.status_code == 405
    assert wrong.headers["allow"] == "POST"
    assert client.delete(f"{SUBMIT}/1").headers["allow"] == "GET"


@pytest.mark.parametrize("path", [SUBMIT, "/kling/v1/videos/image2video", "/kling/v1/images/generations"])
def test_overlapping_templates_lead_to_the_same_task(path: str, client: httpx.Client) -> None:
    """A task is found under its literal query path and under the templates that also match it."""
    operation_id = next(name for name, one in CONTRACT.operations.items() if (one.method, one.path) == ("POST", path))
    task_id = client.post(path, json=example_body(operation_id)).json()["data"]["task_id"]
    assert client.get(f"{path}/{task_id}").json()["data"]["task_id"] == task_id


def test_a_query_under_another_path_finds_nothing(client: httpx.Client) -> None:
    """A task is queried under the path of its submission; under another action it does not exist."""
    task_id = client.post(SUBMIT, json={"image": PICTURE}).json()["data"]["task_id"]
    assert code_of(client.get(f"/kling/v1/videos/text2video/{task_id}")) == (404, 1203)


def test_tasks_are_found_by_the_callers_own_id(client: httpx.Client) -> None:
    """external_task_id is looked up in the same slot, and may be used once only."""
    body = {"image": PICTURE, "external_task_id": "mine"}
    task_id = client.post(SUBMIT, json=body).json()["data"]["task_id"]
    assert client.get(f"{SUBMIT}/mine").json()["data"]["task_id"] == task_id
    assert code_of(client.post(SUBMIT, json=body)) == (400, 1201)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"{", "application/json"),
        (b"", "application/json"),
        (b"\xff", "application/json"),
        (b"{}", "text/plain"),
        (b"[" * 100_000, "application/json"),
    ],
    ids=["cut", "empty", "no-text", "no-json-type", "deep"],
)
def test_bodies_that_are_no_json_change_nothing(
    content: bytes, kind: str, client: httpx.Client, kling_mock: Running
) -> None:
    """A body that cannot be read is 400 with code 1200, and no task comes of it."""
    known = len(kling_mock.gateway.store)
    assert code_of(client.post(SUBMIT, content=content, headers={"Content-Type": kind})) == (400, 1200)
    assert len(kling_mock.gateway.store) == known


RULES: list[tuple[str, dict[str, Any], str]] = [
    ("image2video", {"prompt": "a"}, "at least one of image and image_tail"),
    ("image2video", {"image": PICTURE, "image_tail": PICTURE, "static_mask": PICTURE}, "at most one"),
    (
        "image2video",
        {"image": PICTURE, "element_list": [{"element_id": 1}], "voice_list": [{"voice_id": "1"}]},
        "exclude",
    ),
    ("image2video", {"image": PICTURE, "voice_list": [{"voice_id": "1"}]}, "sound on"),
    ("text2video", {}, "prompt is needed"),
    ("text2video", {"prompt": "a", "camera_control": {"type": "simple"}}, "config"),
    (
        "text2video",
        {"prompt": "a", "camera_control": {"type": "simple", "config": {"pan": 1, "tilt": 2}}},
        "exactly one axis",
    ),
    ("text2video", {"prompt": "a", "camera_control": {"type": "simple", "config": {"pan": 0}}}, "exactly one axis"),
    ("text2video", {"prompt": "a", "camera_control": {"type": "down_back", "config": {"pan": 1}}}, "config"),
    ("text2video", {"prompt": "a", "multi_shot": True}, "shot_type"),
    ("text2video", {"multi_shot": True, "shot_type": "customize"}, "multi_prompt"),
    (
        "text2video",
        {
            "multi_shot": True,
            "shot_type": "customize",
            "duration": "5",
            "multi_prompt": [{"index": 1, "prompt": "a", "duration": "3"}],
        },
        "add up",
    ),
    ("video-extend", {}, "video_id"),
    ("lip-sync", {"input": {"mode": "text2video", "text": "a", "voice_id": "1"}}, "exactly one of input.video_id"),
    ("lip-sync", {"input": {"mode": "audio2video", "video_id": "1"}}, "audio_type"),
    ("identify-face", {"video_id": "1", "video_url": "https://x.example/v.mp4"}, "exactly one"),
    ("effects", {"effect_scene": "squish", "input": {}}, "exactly one"),
    (
        "multi-elements",
        {"session_id": "s-1", "edit_mode": "removal", "prompt": "a", "image_list": [{"image": PICTURE}]},
        "removal",
    ),
    ("multi-elements", {"session_id": "s-1", "edit_mode": "swap", "prompt": "a"}, "swap"),
    ("omni-video", {"prompt": "a"}, "aspect_ratio is needed"),
    (
        "omni-video",
        {
            "prompt": "a",
            "image_list": [{"image_url": PICTURE, "type": "first_frame"}],
            "element_list": [{"element_id": 1}] * 4,
        },
        "three at most",
    ),
    (
        "omni-video",
        {
            "prompt": "a",
            "image_list": [{"image_url": PICTURE, "type": kind} for kind in ("first_frame", "end_frame")]
            + [{"image_url": PICTURE}],
        },
        "more than two images",
    ),
    ("omni-video", {"prompt": "a", "image_list": [{"image_url": PICTURE, "type": "end_frame"}]}, "first_frame"),
    ("omni-video", {"prompt": "a", "video_list": [{"video_url": PICTURE}], "sound": "on"}, "sound must be off"),
    (
        "motion-control",
        {
            "image_url": PICTURE,
            "video_url": PICTURE,
            "character_orientation": "image",
            "mode": "std",
            "element_list": [{"element_id": 1}],
        },
        "character_orientation",
    ),
    ("image2video", {"image": "data:image/png;base64,iVBORw0KGgo="}, "image"),
    ("image2video", {"image": "not base64!"}, "base64"),
    ("image2video", {"image": PICTURE, "cfg_scale": 2}, "cfg_scale"),
    ("image2video", {"image": PICTURE, "duration": []}, "duration"),
    ("image2video", {"image": PICTURE, "mode": 7}, "mode"),
    ("image2video", {"image": base64.b64encode(bytes(10485761)).decode()}, "more than"),
    ("text2video", {"prompt": "a" * 2501}, "prompt"),
]


@pytest.mark.parametrize(("action", "body", "complaint"), RULES)
def test_the_contracts_demands_are_kept(
    action: str, body: dict[str, Any], complaint: str, client: httpx.Client, kling_mock: Running
) -> None:
    """What breaks the contract, within one field or across several, is 1201 with a reason, and nothing comes of it."""
    known = len(kling_mock.gateway.store)
    response = client.post(f"/kling/v1/videos/{action}", json=body)
    assert code_of(response) == (400, 1201)
    assert complaint in response.json()["message"]
    assert len(kling_mock.gateway.store) == known


@pytest.mark.parametrize(
    "body",
    [
        {"image": PICTURE, "image_tail": "", "negative_prompt": "", "static_mask": ""},
        {"image": PICTURE, "prompt": None, "camera_control": None, "duration": None},
        {"image": PICTURE, "brand_new": {"deep": [1]}, "model": "kling-v9"},
        {"image": PICTURE, "model_name": "kling-v9-ultra", "aspect_ratio": "1:1"},
        {"image": PICTURE, "mode": "", "sound": "", "voice_list": None},
    ],
)
def test_what_genuine_clients_send_is_taken(body: dict[str, Any], client: httpx.Client) -> None:
    """Empty text and null on optional fields, unknown fields and new model names are accepted."""
    assert client.post(SUBMIT, json=body).status_code == 200


def test_tasks_move_by_the_clock(mock: Running) -> None:
    """A task is queued, then at work, then done, as the clock is turned, in every dialect's own words."""
    name = mock.gateway.dialect.name
    words = {
        "flat": ("queued", "in_progress", "completed"),
        "openai-video": ("queued", "in_progress", "completed"),
        "one-hub": (None, "processing", "succeed"),
        "new-api": ("NOT_START", "IN_PROGRESS", "SUCCESS"),
    }.get("new-api" if name.startswith("new-api") else name, ("submitted", "processing", "succeed"))
    with httpx.Client(base_url=mock.base_url, headers={"Authorization": f"Bearer {KEY}"}) as client:
        # `model` is for new-api, and for no other.
        response = client.post(SUBMIT, json={"image": PICTURE, "model": "kling-v1"}).json()
        path = f"{SUBMIT}/{response.get('task_id') or response.get('id') or response['data']['task_id']}"
        seen = []
        for seconds in (0, 3, 20):
            mock.turned.turn(seconds)
            response = client.get(path).json()
            data = response.get("data") or response
            seen.append(data.get("task_status") or data.get("status"))
    assert tuple(seen) == words


def test_media_are_served_whole_and_in_parts(client: httpx.Client, kling_mock: Running) -> None:
    """Results are real files with their type, byte ranges work, and an unfinished task has none."""
    task_id = client.post(SUBMIT, json={"image": PICTURE}).json()["data"]["task_id"]
    assert client.get(f"/media/{task_id}/0.mp4").status_code == 404
    kling_mock.turned.turn(60)
    whole = client.get(f"/media/{task_id}/0.mp4", headers={"Authorization": ""})
    assert whole.headers["content-type"] == "video/mp4"
    assert whole.content[4:8] == b"ftyp"
    part = client.get(f"/media/{task_id}/0.mp4", headers={"Range": "bytes=100-199"})
    assert (part.status_code, part.content) == (206, whole.content[100:200])
    assert client.get(f"/media/{task_id}/../../secret").status_code == 404
    assert client.get(f"/media/{task_id}/0.exe").status_code == 404


def test_it_does_not_start_half_able() -> None:
    """An operation that the mock has no handler for stops it at the start."""
    document = json.loads(json.dumps(CONTRACT.document))
    route = document["paths"]["/kling/v1/audio/tts"]["post"]
    document["paths"]["/kling/v1/audio/new"] = {"post": {**route, "operationId": "klingBrandNew"}}
    with pytest.raises(LookupError, match="klingBrandNew"):
        find_handlers(Contract(document))
    with pytest.raises(LookupError, match="no dialect"):
        MockGateway("martian")


def test_its_own_mistakes_are_told() -> None:
    """A response of the mock that breaks the contract is a 500 that says where and how."""

    class Broken(DialectWriter):
        def vendor_data(self, moment: Any) -> dict[str, Any]:
            data = super().vendor_data(moment)
            del data["task_status"]
            return data

    gateway = MockGateway(keys=(KEY,))
    gateway.dialect = Broken()
    with serve(make_app(gateway)) as base_url:
        response = httpx.post(base_url + SUBMIT, json={"image": PICTURE}, headers={"Authorization": f"Bearer {KEY}"})
    assert response.status_code == 500
    assert response.headers["x-mock-violation"] == "klingCreateImage2Video"
    assert "task_status" in response.json()["message"]


def test_lists_are_paged(client: httpx.Client) -> None:
    """Lists come in pages, and a page number out of range is refused."""
    path = "/kling/v1/general/presets-voices"
    everything = client.get(path).json()["data"]
    assert client.get(path, params={"pageNum": 2, "pageSize": 1}).json()["data"] == everything[1:2]
    assert code_of(client.get(path, params={"pageNum": 0})) == (400, 1201)
    assert code_of(client.get(path, params={"pageNum": "x"})) == (400, 1201)


class Receiver:
    """A server that keeps the callbacks posted to it."""

    def __init__(self) -> None:
        self.posts: list[tuple[dict[str, str], bytes]] = []
        self.arrived = threading.Semaphore(0)
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                receiver.posts.append(({name.lower(): value for name, value in self.headers.items()}, body))
                self.send_response(200)
                self.send_header("content-length", "0")
                self.end_headers()
                receiver.arrived.release()

            def log_message(self, *_: Any) -> None:
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """A running receiver of callbacks."""
    receiver = Receiver()
    yield receiver
    receiver.server.shutdown()
    receiver.server.server_close()


@pytest.mark.parametrize("secret", [None, "whsec_" + base64.b64encode(b"a secret of 24 bytes....").decode()])
def test_changes_are_posted_back(secret: str | None, receiver: Receiver) -> None:
    """Every change of state is posted flat and valid; signed by Standard Webhooks where there is a secret."""
    with serve_mock(webhook_secret=secret) as mock:
        headers = {"Authorization": f"Bearer {KEY}"}
        httpx.post(mock.base_url + SUBMIT, json={"image": PICTURE, "callback_url": receiver.url}, headers=headers)
        for _ in range(3):
            assert receiver.arrived.acquire(timeout=5)
            mock.turned.turn(11)
    bodies = [json.loads(body) for _, body in receiver.posts]
    assert [body["task_status"] for body in bodies] == ["submitted", "processing", "succeed"]
    assert bodies[-1]["task_result"]["videos"][0]["url"].startswith(mock.base_url)
    schema = CONTRACT.document["components"]["schemas"]["KlingCallback"]
    assert all(set(schema["required"]) <= set(body) <= set(schema["properties"]) for body in bodies)
    headers, body = receiver.posts[0]
    if secret is None:
        assert "webhook-signature" not in headers
    else:
        Webhook(secret).verify(body, headers)
        with pytest.raises(WebhookVerificationError):
            Webhook(secret).verify(body + b" ", headers)


def test_callbacks_stay_on_this_machine(client: httpx.Client, kling_mock: Running) -> None:
    """A callback_url on another host, or that is none, is not called; the log says so, and the task goes on."""
    for url in ("http://198.51.100.7/hook", "http://[", "nonsense"):
        assert client.post(SUBMIT, json={"image": PICTURE, "callback_url": url}).status_code == 200
        assert "not on this machine" in kling_mock.gateway.callbacks.log[-1]


def test_the_mock_says_that_it_is_one() -> None:
    """Without a key it says what it is, so that one need not guess from its address whether it charges."""
    with serve_mock() as running:
        said = httpx.get(f"{running.base_url}/__mock__")
    assert (said.status_code, said.json()["gateway"]) == (200, "mediarelay-mock")
