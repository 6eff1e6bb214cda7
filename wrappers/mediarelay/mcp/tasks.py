"""Tasks that were bought: found again by handle or id, looked at, waited for, fetched."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from mediarelay_contract.language import tr

from .._core.handle import Handle
from .._core.quoting import printable
from .._io.history import History
from .._io.logs import log
from ..errors import InvalidInput, RelayError, StillRunning
from ..relay import AsyncRelay
from .folder import Folder

LONGEST = 60.0
"""Seconds that one wait may take: many clients give a call no more."""
_CERTAIN = 10.0  # seconds for a second look, where the first one may have been at another task
_AT_ONCE = 8  # looks at a time
_KNOWN = 1000  # tasks of which the time of the next look is kept

Notify = Callable[[float, float, str], Awaitable[None]]
"""Told while a wait goes on: seconds that passed, seconds in all, and where the task stands."""


class Tasks:
    """What was bought on one gateway, from here or elsewhere.

    Args:
        relay: The gateway.
        folder: Where files go.
        history: Where tasks are noted.
    """

    def __init__(self, relay: AsyncRelay, folder: Folder, history: History) -> None:
        self._relay = relay
        self._folder = folder
        self._history = history
        self._due: dict[str, float] = {}  # when the next look is worth it, on the relay's clock

    def handle(self, task: str) -> str:
        """Return the handle of a task that is named by it, or by the id that `submit` and `list_tasks` show.

        Raises:
            InvalidInput: It is neither.
        """
        if task.lstrip().startswith("{"):
            return Handle.decode(task).encode()
        entry = self._history.find(task, self._relay.gateway.base_url)
        if entry is None:
            raise InvalidInput(
                tr("{task} is no handle, nor the id of a task that was submitted from here", task=printable(task)[:200])
            )
        return entry.handle

    def entries(self, most: int) -> list[dict[str, Any]]:
        """List what was submitted to this gateway from this account, the latest first."""
        mine = [entry for entry in self._history.entries() if entry.base_url == self._relay.gateway.base_url]
        return [
            {
                "task": entry.task_id,
                "state": entry.state,
                "submitted_at": datetime.fromtimestamp(entry.submitted_at, UTC).isoformat(timespec="seconds"),
                "handle": entry.handle,
                **({"file": entry.file} if entry.file else {}),
            }
            for entry in mine[:most]
        ]

    async def status(self, tasks: Sequence[str]) -> list[dict[str, Any]]:
        """Look at several tasks once; what is wrong with one does not hide the others."""
        room = asyncio.Semaphore(_AT_ONCE)

        async def one(task: str) -> dict[str, Any]:
            async with room:
                try:
                    return await self.look(await asyncio.to_thread(self.handle, task))
                except RelayError as error:
                    return {"task": task, "error": str(error)}

        return list(await asyncio.gather(*map(one, tasks)))

    async def look(self, handle: str) -> dict[str, Any]:
        """Look at a task once."""
        step = {"task": Handle.decode(handle).task_id, **await self._relay.check(handle)}
        self._due.pop(handle, None)
        if step["next_check_after"] is not None:
            self._due[handle] = self._relay.session.clock.now() + step["next_check_after"]
        while len(self._due) > _KNOWN:
            del self._due[next(iter(self._due))]
        if step["state"] != "unknown":
            url = self._relay.gateway.base_url
            await asyncio.to_thread(self._history.note, step["task"], url, step["state"])
        return {name: value for name, value in step.items() if value is not None}

    async def wait(self, task: str, seconds: float, notify: Notify) -> dict[str, Any]:
        """Look at a task when that is worth it, until it has ended or the time is over.

        A caller who leaves ends the wait and nothing else: the task lives on.
        """
        handle, clock = await asyncio.to_thread(self.handle, task), self._relay.session.clock
        began = clock.now()
        ends = began + min(max(seconds, 0.0), LONGEST)
        state, told = "waiting", -1.0
        try:
            while True:
                if (passed := clock.now() - began) > told:  # by the protocol each is more than the one before
                    told = passed
                    await notify(passed, ends - began, f"{state}; handle {handle}")
                due = min(self._due.get(handle, began), ends)
                if (left := due - clock.now()) > 0:
                    await clock.asleep(left)
                step = await self.look(handle) if self._due.get(handle, began) <= clock.now() else None
                if step is not None and "next_check_after" not in step:
                    return step
                state = str(step["state"]) if step is not None else state
                if clock.now() >= ends:
                    return self._unfinished(handle, state, step)
        except asyncio.CancelledError:
            log.warning("the wait was cancelled; the task lives on. Its handle is %s", handle)
            raise

    def _unfinished(self, handle: str, state: str, step: dict[str, Any] | None) -> dict[str, Any]:
        again = max(1.0, self._due.get(handle, 0.0) - self._relay.session.clock.now())
        return {
            **(step or {"task": Handle.decode(handle).task_id, "handle": handle, "state": state}),
            "next_check_after": round(again, 1),
            "next": f"It has not ended, which is no failure. Wait again, best in {again:.0f} s; never buy it again.",
        }

    async def download(self, task: str, name: str | None) -> dict[str, Any]:
        """Fetch what a task made.

        Raises:
            StillRunning: It has not ended.
            RelayError: It failed, or its files cannot be fetched.
        """
        self._folder.target(name)  # before anything else
        handle = await asyncio.to_thread(self.handle, task)
        ended = "next_check_after" not in await self.look(handle)
        found = self._relay.resume(handle)
        try:
            result = await found.wait(_CERTAIN if ended else 0.0)
        except StillRunning as error:
            raise StillRunning(tr("{error} There is nothing to fetch yet.", error=str(error)), handle=handle) from error
        finally:
            await asyncio.to_thread(self._history.note, found.id, self._relay.gateway.base_url, found.state)
        answer: dict[str, Any] = {"task": found.id, "handle": handle, "state": "succeeded"}
        answer["files"] = await self._folder.fetch(result, name)
        return answer | {
            name: value
            for name, value in {"text": result.text, "units": result.units, "missing": result.missing}.items()
            if value
        }
