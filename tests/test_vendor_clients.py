"""The vendors' own clients, unmodified, on the mock: they stay there, send their own credentials, and finish."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from mediarelay_mock.app import MockGateway, make_app
from mediarelay_mock.clock import MockClock
from mediarelay_mock.testing import KEY, serve

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")
PICTURE = "https://example.com/cat.jpg"
VERSION = "95fcc2a26d3899cd6c2691c900465aaeff466285a65c14638cc5f36f34befaf1"


@pytest.fixture
def gateway() -> MockGateway:
    """A gateway whose tasks take hundredths of seconds."""
    return MockGateway("kling", keys=(KEY,), clock=MockClock(100))


@pytest.fixture
def address(gateway: MockGateway, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Its address; a client that leaves it is stopped."""
    with serve(make_app(gateway)) as address:
        for kind in (httpx.HTTPTransport, httpx.AsyncHTTPTransport):
            name = "handle_request" if kind is httpx.HTTPTransport else "handle_async_request"
            monkeypatch.setattr(kind, name, _stay(getattr(kind, name), address))
        yield address


def _stay(send: Any, address: str) -> Any:
    def guarded(self: Any, request: httpx.Request) -> Any:
        assert str(request.url).startswith(f"{address}/"), f"a client left the mock for {request.url}"
        return send(self, request)

    return guarded


def test_replicate(address: str, gateway: MockGateway) -> None:
    """Replicate's client runs by name and by version, waits, reads, lists and cancels."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from replicate.client import Client
    client = Client(KEY, base_url=f"{address}/replicate")
    client.poll_interval = 0.01
    wanted = {"prompt": "a cat", "aspect_ratio": "1:1"}
    made: Any = client.run("black-forest-labs/flux-kontext-pro", input=wanted)
    assert made[0].startswith(f"{address}/media/")  # files, as objects, it makes of https alone
    assert len(gateway.traffic.entries) == 1, "it waited within its submission"
    polled: Any = client.run("black-forest-labs/flux-kontext-pro", input=wanted, wait=False)
    assert httpx.get(polled[0]).content.startswith(b"\x89PNG")
    by_version: Any = list(client.run(f"lucataco/remove-bg:{VERSION}", input={"image": PICTURE}))
    assert by_version[0].startswith(f"{address}/media/")
    prediction = client.predictions.create(version=VERSION, input=wanted)
    assert (prediction.version, prediction.input, prediction.status) == (VERSION, wanted, "starting")
    assert all(link.startswith(address) for link in (prediction.urls or {}).values())
    prediction.wait()
    assert prediction.status == "succeeded"
    assert len(client.predictions.list().results) == 4
    stuck = client.models.predictions.create("black-forest-labs/flux-pro", input={"prompt": "mock:stuck"})
    assert stuck.model == "black-forest-labs/flux-pro"
    stuck.cancel()
    assert stuck.status == "canceled"


def test_replicate_waits_no_longer_than_it_may(address: str) -> None:
    """A prediction that is not done in time is answered as it starts, and its client goes on by polling."""
    with httpx.Client(base_url=f"{address}/replicate/v1", headers={"Authorization": f"Token {KEY}"}) as client:
        path = "/models/black-forest-labs/flux-pro/predictions"
        for preference, status in (("wait=1", "starting"), ("respond-async", "starting"), ("wait", "succeeded")):
            made = client.post(path, json={"input": {"prompt": "a"}}, headers={"Prefer": preference}).json()
            assert made["status"] == status, preference
        stuck = client.post(path, json={"input": {"prompt": "mock:stuck"}}, headers={"Prefer": "wait"}).json()
        assert stuck["status"] == "starting"


def test_fal(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fal's client submits, follows the addresses in the response with its own form of key, and cancels."""
    import fal_client
    import fal_client.client

    monkeypatch.setattr(fal_client.client, "QUEUE_URL_FORMAT", f"{address}/")  # it knows no other scheme than https
    client = fal_client.SyncClient(key=KEY)
    seen: list[Any] = []
    arguments = {"prompt": "a cat"}
    made = client.subscribe("fal-ai/nano-banana", arguments, interval=0.01, on_queue_update=seen.append)
    assert made["images"][0]["url"].startswith(f"{address}/media/")
    assert isinstance(seen[-1], fal_client.Completed)
    handle = client.submit("fal-ai/nano-banana/edit", {"prompt": "winter", "image_urls": [PICTURE]})
    assert handle.get(interval=0.01)["images"]
    failed = client.submit("fal-ai/nano-banana", {"prompt": "mock:fail"})
    assert [one.error for one in failed.iter_events(interval=0.01) if isinstance(one, fal_client.Completed)] == [
        "The content was refused."
    ]
    stuck = client.submit("fal-ai/nano-banana", {"prompt": "mock:stuck"})
    stuck.cancel()
    assert isinstance(stuck.status(), fal_client.Completed)


def test_runway(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Runway's client creates a task and waits for its output, or raises where it fails."""
    import runwayml
    import runwayml.lib.polling

    monkeypatch.setattr(runwayml.lib.polling, "POLL_TIME", 0.01)
    monkeypatch.setattr(runwayml.lib.polling, "POLL_JITTER", 0)
    with runwayml.RunwayML(api_key=KEY, base_url=f"{address}/runwayml", max_retries=0) as client:
        arguments: Any = {"model": "gen4_turbo", "prompt_image": PICTURE, "ratio": "1280:720", "duration": 5}
        done: Any = client.image_to_video.create(prompt_text="a cat", **arguments).wait_for_task_output(timeout=20)
        assert done.status == "SUCCEEDED"
        assert done.output[0].startswith(f"{address}/media/")
        with pytest.raises(runwayml.TaskFailedError):
            client.image_to_video.create(prompt_text="mock:fail", **arguments).wait_for_task_output(timeout=20)


def test_luma(address: str, gateway: MockGateway) -> None:
    """Luma's client makes videos and pictures, reads them and lists them."""
    import lumaai

    with lumaai.LumaAI(auth_token=KEY, base_url=f"{address}/dream-machine/v1", max_retries=0) as client:
        video = client.generations.video.create(model="ray-flash-2", prompt="a cat", aspect_ratio="16:9")
        picture = client.generations.image.create(model="photon-flash-1", prompt="a cat")
        assert (video.model, video.state) == ("ray-flash-2", "queued")
        last = max(task.ends for task in gateway.store)
        while gateway.clock.now() < last:  # hundredths of a second
            pass
        for made, kind in ((video, "video"), (picture, "image")):
            done = client.generations.get(str(made.id))
            assert done.state == "completed"
            assert str(getattr(done.assets, kind)).startswith(f"{address}/media/")
        listed = client.generations.list(limit=1)
        assert (listed.count, listed.generations[0].id) == (1, picture.id)
        assert [one.id for one in client.generations.list().generations] == [picture.id, video.id]


@pytest.mark.parametrize("mount", ["flux", "bfl"])
def test_flux(mount: str, address: str, gateway: MockGateway) -> None:
    """Black Forest Labs' clients send `x-key` and follow `polling_url`, which leads back under the same mount."""
    with httpx.Client(headers={"x-key": KEY}) as client:
        made = client.post(f"{address}/{mount}/v1/flux-pro-1.1", json={"prompt": "a dog"}).json()
        assert made["polling_url"] == f"{address}/{mount}/v1/get_result?id={made['id']}"
        last = max(task.ends for task in gateway.store)
        while gateway.clock.now() < last:  # hundredths of a second
            pass
        done = client.get(made["polling_url"]).json()
    assert done["status"] == "Ready"
    assert done["result"]["prompt"] == "a dog"
    assert done["result"]["sample"].startswith(f"{address}/media/")
