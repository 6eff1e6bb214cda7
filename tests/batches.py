"""What the tests of batches share: jobs, and a gateway that is in a hurry."""

from __future__ import annotations

import asyncio
import json
import threading
from pathlib import Path
from typing import Any

from mediarelay.batch import Job, JobResult, run_batch
from mediarelay_mock.app import MockGateway, make_app
from mediarelay_mock.clock import MockClock
from mediarelay_mock.testing import KEY

OPERATION = "klingCreateText2Video"


def jobs(*prompts: str) -> list[Job]:
    """Return one job for each prompt."""
    return [
        Job(f"j{number}", OPERATION, {"model_name": "kling-v2-5-turbo", "prompt": prompt})
        for number, prompt in enumerate(prompts)
    ]


class Fast:
    """A mock gateway in real time, fifty times as fast, which may refuse or hold submissions.

    Attributes:
        posts: Submissions that came.
        hold: Responses to submissions wait for it.
    """

    def __init__(self, dialect: str = "kling") -> None:
        self.posts = 0
        self.hold = threading.Event()
        self.hold.set()
        self.gateway = MockGateway(dialect, keys=(KEY,), clock=MockClock(50.0), poll_after=0.2)
        self.base_url = ""
        self.refusals = 0
        self._app = make_app(self.gateway)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answer one request."""
        self.posts += scope["type"] == "http" and scope["method"] == "POST"
        if scope["type"] == "http" and scope["method"] == "POST" and self.refusals:
            self.refusals -= 1
            body = json.dumps({"code": 1303, "message": "parallel task over resource pack limit"}).encode()
            headers = [(b"content-type", b"application/json"), (b"retry-after", b"1")]
            await send({"type": "http.response.start", "status": 429, "headers": headers})
            await send({"type": "http.response.body", "body": body})
            return

        async def held(message: Any) -> None:
            if scope["method"] == "POST":
                await asyncio.to_thread(self.hold.wait, 60)
            await send(message)

        await self._app(scope, receive, held if scope["type"] == "http" else send)

    def run(self, todo: list[Job], folder: Path, **options: Any) -> list[JobResult]:
        """Run a batch on this gateway."""
        return run_batch(
            todo, state=str(folder / "run.sqlite"), out=folder / "out", base_url=self.base_url, api_key=KEY, **options
        )
