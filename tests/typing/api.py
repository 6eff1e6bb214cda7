"""What type checkers must see; checked by `make types`, never run."""

from __future__ import annotations

from pathlib import Path
from typing import Any, assert_type

from mediarelay import AsyncRelay, AsyncResult, AsyncTask, Downloaded, Relay, Result, Task, errors
from mediarelay_client import AuthenticatedClient
from mediarelay_client.api.kling import kling_get_image_2_video
from mediarelay_client.models import KlingCameraControl, KlingTask


def threads() -> None:
    """Blocking calls return tasks and results."""
    with Relay(base_url="https://gateway.example", api_key="sk-1") as relay:
        task = relay.kling.image2video(
            model_name="a name that the contract does not know",
            image=Path("cat.jpg"),
            image_tail=b"bytes",
            mode="pro",
            camera_control=KlingCameraControl(type_="simple"),
            dynamic_masks=[{"mask": "https://x.example/m.png", "trajectories": []}],
        )
        assert_type(task, Task)
        assert_type(task.handle, str)
        result = task.wait(timeout=900, on_update=print)
        assert_type(result, Result)
        assert_type(result.urls, list[str])
        assert_type(result.raw, Any)
        assert_type(result.download("cat.mp4"), Downloaded)
        assert_type(relay.kling.tts(text="hello", voice_id="1"), Result)
        assert_type(relay.resume(task.handle), Task)
        assert_type(relay.wait_all([task]), list[Result | errors.RelayError])
        relay.kling.image2video(sound="loud")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        relay.kling.video_extend()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


async def asynchronously() -> None:
    """The same calls, awaited, return their asynchronous twins."""
    async with AsyncRelay(base_url="https://gateway.example", api_key="sk-1") as relay:
        task = await relay.kling.image2video(image="https://x.example/cat.jpg")
        assert_type(task, AsyncTask)
        result = await task.wait()
        assert_type(result, AsyncResult)
        assert_type(await result.download(), Downloaded)
        async for one, outcome in relay.as_completed([task]):
            assert_type(one, AsyncTask)
            assert_type(outcome, AsyncResult | errors.RelayError)


def low_level() -> None:
    """The generated functions are typed by the contract's schemas."""
    response = kling_get_image_2_video.sync("1", client=AuthenticatedClient("https://gateway.example", "sk-1"))
    if isinstance(response, KlingTask):
        assert_type(response.data.task_id, str)
