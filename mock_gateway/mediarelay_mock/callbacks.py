"""Post a task's changes to its callback_url, signed by Standard Webhooks where there is a secret."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import httpx
from standardwebhooks.webhooks import Webhook

from .clock import MockClock
from .dialects import Snapshot
from .store import StoredTask

_LOOPBACK = ("127.0.0.1", "localhost", "::1")


class CallbackSender:
    """Deliveries, one attempt each; what became of them can be read in `log`.

    Args:
        clock: The mock's time.
        secret: Webhook secret, Base64 with or without `whsec_`; None for unsigned callbacks.
        look: How to see a task at the present moment.
    """

    def __init__(self, clock: MockClock, secret: str | None, look: Callable[[StoredTask, str], Snapshot]) -> None:
        self._clock = clock
        self._signer = Webhook(secret) if secret else None
        self._look = look
        self._running: set[asyncio.Task[None]] = set()
        self.log: list[str] = []

    def follow(self, task: StoredTask, base: str) -> None:
        """Post every change of this task from now on."""
        if not task.callback_url:
            return
        try:
            host = urlsplit(task.callback_url).hostname
        except ValueError:
            host = None
        if host not in _LOOPBACK:
            self.log.append(f"{task.id}: not posted, since {host or 'its address'} is not on this machine")
            return
        delivery = asyncio.ensure_future(self._follow(task, base))
        self._running.add(delivery)
        delivery.add_done_callback(self._running.discard)

    async def close(self) -> None:
        """Give up what is still to be posted."""
        for delivery in self._running:
            delivery.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    async def _follow(self, task: StoredTask, base: str) -> None:
        # Only to this machine, so neither through proxies nor with anybody's certificates.
        async with httpx.AsyncClient(timeout=10, verify=False, trust_env=False) as client:  # noqa: S501
            for moment in task.changes():
                await self._clock.wait_until(moment)
                await self._post(client, task, base)

    async def _post(self, client: httpx.AsyncClient, task: StoredTask, base: str) -> None:
        snapshot = self._look(task, base)
        body = json.dumps(payload(snapshot), ensure_ascii=False)
        delivery, at = f"msg_{uuid4().hex}", datetime.now(UTC)
        headers = {"Content-Type": "application/json"}
        if self._signer:
            headers |= {
                "webhook-id": delivery,
                "webhook-timestamp": str(int(at.timestamp())),
                "webhook-signature": self._signer.sign(delivery, at, body),
            }
        try:
            response = await client.post(task.callback_url or "", content=body.encode(), headers=headers)
            self.log.append(f"{task.id}: {snapshot.state} posted, HTTP {response.status_code}")
        except httpx.HTTPError as error:
            self.log.append(f"{task.id}: {snapshot.state} not delivered ({type(error).__name__})")


def payload(snapshot: Snapshot) -> dict[str, Any]:
    """Return the callback's body: flat, without an envelope."""
    task = snapshot.task
    body: dict[str, Any] = {
        "task_id": task.id,
        "task_status": snapshot.state,
        "task_status_msg": snapshot.reason,
        "created_at": round(task.created * 1000),
        "updated_at": round(task.updated(snapshot.now) * 1000),
        "task_info": {"external_task_id": task.external_id} if task.external_id else {},
    }
    if snapshot.result is not None:
        body |= {"task_result": snapshot.result, "final_unit_deduction": "1"}
    return body
