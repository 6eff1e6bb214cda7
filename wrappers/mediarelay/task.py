"""A submitted task and what came of it, for threads and for asyncio."""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from mediarelay_client.tasks.operation import Operation
from mediarelay_contract.language import tr

from ._core.cancel import Cancellation
from ._core.contents import read_files, read_text, read_usage
from ._core.cost import Cost, said_cost
from ._core.handle import Handle
from ._core.links import shown
from ._core.poll import Poll, Update, broken
from ._core.quoting import quote
from ._core.response import ParsedResponse, State
from ._io.costs import aread_task_cost, read_task_cost
from ._io.download import MAX_BYTES, PATIENCE, Downloaded, Fetch, afetch, fetch, safe_name
from ._io.gateway import Gateway
from ._io.run import Clock, adrive, asteps, drive, steps
from ._io.session import OnUpdate, Session
from ._io.transport import AsyncTransport, Transport
from .errors import (
    DownloadError,
    InvalidInput,
    RelayError,
    StillRunning,
    TaskCancelled,
    TaskFailed,
    UnexpectedResponse,
)

if TYPE_CHECKING:
    from .callbacks import Callbacks


class _ResultBase:
    """What both share."""

    def __init__(self, operation: Operation, parsed: ParsedResponse, handle: Handle | None, gateway: Gateway) -> None:
        self.urls = [gateway.absolute(url) for url in parsed.urls]
        self.files = [gateway.absolute(one) for one in read_files(operation, parsed.raw, self.urls)]
        self.files += [parsed.file] if parsed.file else []
        self.rows = _rows(parsed, dict(zip(parsed.urls, self.urls, strict=True)))
        self.text = read_text(operation, parsed.raw)
        self.usage = read_usage(operation, parsed.raw)
        self.missing = list(parsed.missing)
        self.raw: Any = parsed.raw
        self.request_id = parsed.request_id
        self.handle = handle.encode() if handle else None
        self.units = parsed.units
        self.clip_seconds = parsed.clip_seconds
        self._task_id = handle.task_id if handle else None
        self._charged_as = handle.request_id if handle else parsed.request_id
        self._name = self._task_id or operation.name
        self._media = operation.lifecycle.media
        self._ended = parsed.updated

    def __repr__(self) -> str:
        return f"{type(self).__name__}(urls={[shown(url) for url in self.urls]!r})"

    @property
    def is_answer(self) -> bool:
        """Whether it is no medium by its kind: what matters of it is its text, or the response itself."""
        return self._media not in ("video", "image", "audio")

    @property
    def name(self) -> str:
        """A name for files of it, by its id or its operation."""
        return safe_name(self._name)

    def _place(self, target: str | os.PathLike[str] | BinaryIO) -> Path | BinaryIO:
        if not isinstance(target, str | os.PathLike):
            return target
        path = Path(target)
        if str(target).endswith(os.sep):
            try:
                path.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise DownloadError(
                    tr(
                        "The folder {path} cannot be made ({error}). The result lies at {links}.",
                        path=path,
                        error=error.strerror,
                        links=self._links(),
                    ),
                    handle=self.handle,
                ) from error
        return path

    def _links(self) -> str:
        return " ".join(shown(url) for url in self.files)

    def _patience(self) -> float:
        """Return how long to wait for files that are not there: only where the success is new."""
        try:
            old = self._ended is not None and time.time() - self._ended > 10 * PATIENCE
        except Exception:  # a clock that is broken is no reason to lose a result
            old = False
        return 0.0 if old else PATIENCE

    def _fetch(
        self,
        target: str | os.PathLike[str] | BinaryIO,
        index: int,
        max_bytes: int,
        allow_private: bool,
        gateway: Gateway,
    ) -> Fetch:
        if not 0 <= index < len(self.files):
            shown = "" if self.files else tr(" The response: {response}", response=quote(json.dumps(self.raw)))
            raise DownloadError(
                tr(
                    "There is no file {index}; the result has {files}.{shown}",
                    index=index,
                    files=len(self.files),
                    shown=shown,
                ),
                handle=self.handle,
            )
        return Fetch(
            self.files[index],
            self._place(target),
            gateway,
            name=self.name + (f"-{index}" if len(self.files) > 1 else ""),
            max_bytes=max_bytes,
            allow_private=allow_private,
            handle=self.handle,
            patience=self._patience(),
            media=self._media,
        )


def _rows(parsed: ParsedResponse, absolute: dict[str, str]) -> list[dict[str, Any]] | None:
    if parsed.rows is None:
        return None
    return [
        {name: absolute.get(value, value) if isinstance(value, str) else value for name, value in row.items()}
        for row in parsed.rows
    ]


class Result(_ResultBase):
    """What a task made, or a call that answers at once, and how to fetch it.

    Attributes:
        urls: Links to it, in the gateway's order; what a person wants to look at or listen to.
        files: All of it: `urls`, and as `data:` URIs what stands in the response itself, as Base64 or within its text.
        rows: Of each thing that was made or listed its id, by the name of the field that takes it, and what else a
            person needs of it; None where the operation lists nothing.
        text: The text that a person wants to read; None where there is none.
        usage: Tokens and seconds that were used; None where the gateway does not say.
        missing: For each part that was refused though others were made, the gateway's reason.
        raw: The gateway's last response as JSON; None where it is a file itself.
        request_id: The gateway's id of the request; None where it gives none.
        handle: The task; None where the operation answered at once.
        units: What was charged, as the gateway writes it; None where it does not say.
        clip_seconds: Length of the clip or recording; None where the gateway does not say.
    """

    def __init__(
        self, operation: Operation, parsed: ParsedResponse, handle: Handle | None, session: Session[Transport]
    ) -> None:
        super().__init__(operation, parsed, handle, session.gateway)
        self._session = session

    def download(
        self,
        target: str | os.PathLike[str] | BinaryIO = ".",
        *,
        index: int = 0,
        max_bytes: int = MAX_BYTES,
        allow_private: bool = False,
    ) -> Downloaded:
        """Fetch one file of the result.

        Args:
            target: File name, or a directory to put it into; or an open binary stream, standard output for instance.
                Only files are replaced: to a device or a pipe it is written, once it is whole.
            index: Which of `files`.
            max_bytes: Larger files are refused.
            allow_private: Whether the file may lie on a private network that is not the gateway's own host.

        Returns:
            Path, size in bytes and SHA-256.

        Raises:
            DownloadError: It is gone, too large, no media, or kept breaking off; nothing is left under `target`.
        """
        flow = self._fetch(target, index, max_bytes, allow_private, self._session.gateway)
        return fetch(flow, self._session.transport, self._session.clock)

    def cost(self) -> Cost:
        """Return what it has cost; that may be `unknown`.

        What the response says counts first, and costs no request; else the gateway's log is read, which lists what was
        paid back, too.

        Returns:
            The cost with what it is based on; where nothing is known, `basis` says what to do.
        """
        said = said_cost(self.units, self._charged_as)
        return said or read_task_cost(self._session, self._charged_as, self._task_id)


class AsyncResult(_ResultBase):
    """What a task made, for asyncio; see `Result`."""

    def __init__(
        self, operation: Operation, parsed: ParsedResponse, handle: Handle | None, session: Session[AsyncTransport]
    ) -> None:
        super().__init__(operation, parsed, handle, session.gateway)
        self._session = session

    async def download(
        self,
        target: str | os.PathLike[str] | BinaryIO = ".",
        *,
        index: int = 0,
        max_bytes: int = MAX_BYTES,
        allow_private: bool = False,
    ) -> Downloaded:
        """Fetch one file of the result; see `Result.download`."""
        flow = self._fetch(target, index, max_bytes, allow_private, self._session.gateway)
        return await afetch(flow, self._session.transport, self._session.clock)

    async def cost(self) -> Cost:
        """Return what it has cost; see `Result.cost`."""
        said = said_cost(self.units, self._charged_as)
        return said or await aread_task_cost(self._session, self._charged_as, self._task_id)


class _TaskBase:
    """What tasks share."""

    _session: Session[Any]

    def __init__(
        self, operation: Operation, record: Handle, parsed: ParsedResponse, began: float | None, form: str | None
    ) -> None:
        self.operation = operation
        self.form = form
        self._record = record
        self._parsed = parsed
        self._began = began  # on the relay's clock; None where the task was resumed

    @property
    def id(self) -> str:
        """The gateway's id."""
        return self._record.task_id

    @property
    def external_id(self) -> str | None:
        """The id of our own that the submission carried, if any."""
        return self._record.external_id

    @property
    def state(self) -> State:
        """`queued`, `running`, `succeeded`, `failed` or `cancelled`, as last seen; `unknown` where it never was."""
        return self._parsed.state

    @property
    def handle(self) -> str:
        """Text of at most 300 bytes, without a secret, that leads back here: `relay.resume(handle)`."""
        return self._record.encode()

    @property
    def raw(self) -> Any:
        """The gateway's last response as JSON; None before the first one."""
        return self._parsed.raw

    def __repr__(self) -> str:
        state = repr(self.state) if self._parsed.raw is not None else "not requested yet"
        return f"{type(self).__name__}(id={self.id!r}, state={state}, operation={self.operation.id!r})"

    @contextlib.contextmanager
    def _polling(self, timeout: float | None, on_update: OnUpdate | None = None) -> Iterator[Poll]:
        """Poll the task: whatever breaks carries its handle, and what was learnt stays."""
        poll = self._poll(timeout, on_update)
        try:
            yield poll
        except RelayError:
            raise
        except Exception as error:
            raise broken(self._record, error) from error
        finally:
            self._parsed = poll.parsed
            self._session.learn(self._record, poll)

    @contextlib.contextmanager
    def _one_look(self) -> Iterator[Poll]:
        """Poll the task once: that it has not ended, or not well, is what the state says, and no error."""
        with self._polling(0.0) as poll:
            try:
                yield poll
            except (StillRunning, TaskCancelled, TaskFailed, UnexpectedResponse) as error:
                if not (poll.is_answered or isinstance(error, TaskFailed)):
                    raise

    def _poll(self, timeout: float | None, on_update: OnUpdate | None) -> Poll:
        try:
            return self._make_poll(timeout, on_update)
        except InvalidInput as error:
            error.handle = error.handle or self.handle
            raise
        except Exception as error:
            raise broken(self._record, error) from error

    def _clock(self, callbacks: Callbacks | None) -> Clock:
        clock = self._session.clock
        return clock if callbacks is None else callbacks.clock(clock, self.id, self.external_id)

    def _make_poll(self, timeout: float | None, on_update: OnUpdate | None, share: float = 1.0) -> Poll:
        return self._session.make_poll(
            self.operation, self._record, self._parsed, self._began, timeout, on_update, share
        )


class Task(_TaskBase):
    """A submitted task: keep its `handle`, then `wait()` for it.

    Attributes:
        operation: What was submitted.
        form: The form that the gateway took the request in (`x-forms` of the contract); None where it was resumed.
    """

    def __init__(
        self,
        operation: Operation,
        record: Handle,
        parsed: ParsedResponse,
        began: float | None,
        session: Session[Transport],
        form: str | None = None,
    ) -> None:
        super().__init__(operation, record, parsed, began, form)
        self._session = session

    def cost(self) -> Cost:
        """Return what it has cost by the gateway's log, however it ended: less what was paid back for a failure.

        Returns:
            The cost with what it is based on; where nothing is known, `basis` says what to do.
        """
        return read_task_cost(self._session, self._record.request_id, self.id)

    def wait(
        self,
        timeout: float | None = None,
        on_update: OnUpdate | None = None,
        *,
        callbacks: Callbacks | None = None,
    ) -> Result:
        """Poll until the task has ended.

        Args:
            timeout: Seconds from now on; by default what the contract gives this kind of task, about an hour for
                videos. It is never endless.
            on_update: Called with an `Update` after every poll. What it raises is logged and does not end the wait.
            callbacks: Where callbacks arrive; one for this task makes it look at once. Polls go on all the same.

        Returns:
            What the task made.

        Raises:
            TaskFailed: The gateway says so.
            TaskCancelled: The gateway says so.
            StillRunning: The deadline passed; the task lives on and can be waited for again.
            AuthenticationError: The key was refused.
            UnexpectedResponse: The gateway does not know the task, or reports success without anything made.
        """
        with self._polling(timeout, on_update) as poll:
            parsed = drive(poll, self._session.transport, self._clock(callbacks))
            return Result(self.operation, parsed, self._record, self._session)

    def refresh(self) -> State:
        """Request the task's state once, as a web back end does between two page views.

        Returns:
            `queued`, `running`, `succeeded`, `failed`, `cancelled` or `unknown`. After `succeeded`, `wait()` returns
            the result; after `failed`, it raises the gateway's reason.

        Raises:
            StillRunning: No response, or none about the task; the task lives on.
            AuthenticationError: The key was refused.
            UnexpectedResponse: The gateway does not know the task.
        """
        with self._one_look() as poll:
            drive(poll, self._session.transport, self._session.clock)
        return self.state

    def cancel(self) -> State:
        """Request that the gateway ends the task early, where the contract knows how: Fal, Replicate, Runway, Seedance.

        Whether it is charged then is up to the gateway.

        Returns:
            The state afterwards, as the gateway reports it. A gateway may need a moment: `wait()` raises
            `TaskCancelled` once it is done.

        Raises:
            InvalidInput: No way to end such a task is known; nothing was sent.
            UnexpectedResponse: The gateway refused: the task has ended, or is too far on for it.
            StillRunning: No response; the task may live on.
            AuthenticationError: The key was refused.
        """
        drive(Cancellation(self.operation, self._record), self._session.transport, self._session.clock)
        with contextlib.suppress(StillRunning, UnexpectedResponse):  # some delete what was ended, record and all
            self.refresh()
        return self.state

    def updates(self, timeout: float | None = None, *, callbacks: Callbacks | None = None) -> Iterator[Update]:
        """Yield where the task stands after every poll, until it has succeeded; `wait()` then returns its result.

        Args:
            timeout: See `wait`.
            callbacks: See `wait`.

        Raises:
            RelayError: What `wait` raises, once the last update is yielded.
        """
        seen: list[Update] = []
        with self._polling(timeout, seen.append) as poll:
            for _ in steps(poll, self._session.transport, self._clock(callbacks)):
                while seen:
                    yield seen.pop(0)


class AsyncTask(_TaskBase):
    """A submitted task, for asyncio; see `Task`."""

    def __init__(
        self,
        operation: Operation,
        record: Handle,
        parsed: ParsedResponse,
        began: float | None,
        session: Session[AsyncTransport],
        form: str | None = None,
    ) -> None:
        super().__init__(operation, record, parsed, began, form)
        self._session = session

    async def cost(self) -> Cost:
        """Return what it has cost; see `Task.cost`."""
        return await aread_task_cost(self._session, self._record.request_id, self.id)

    async def wait(
        self,
        timeout: float | None = None,  # noqa: ASYNC109 - the poll keeps it, as it does for threads
        on_update: OnUpdate | None = None,
        *,
        callbacks: Callbacks | None = None,
    ) -> AsyncResult:
        """Poll until the task has ended; see `Task.wait`."""
        with self._polling(timeout, on_update) as poll:
            parsed = await adrive(poll, self._session.transport, self._clock(callbacks))
            return AsyncResult(self.operation, parsed, self._record, self._session)

    async def refresh(self) -> State:
        """Request the task's state once; see `Task.refresh`."""
        with self._one_look() as poll:
            await adrive(poll, self._session.transport, self._session.clock)
        return self.state

    async def cancel(self) -> State:
        """Request that the gateway ends the task early; see `Task.cancel`."""
        await adrive(Cancellation(self.operation, self._record), self._session.transport, self._session.clock)
        with contextlib.suppress(StillRunning, UnexpectedResponse):
            await self.refresh()
        return self.state

    async def updates(
        self,
        timeout: float | None = None,  # noqa: ASYNC109 - the flow keeps it, as it does for threads
        *,
        callbacks: Callbacks | None = None,
    ) -> AsyncIterator[Update]:
        """Yield where the task stands after every poll; see `Task.updates`."""
        seen: list[Update] = []
        with self._polling(timeout, seen.append) as poll:
            async for _ in asteps(poll, self._session.transport, self._clock(callbacks)):
                while seen:
                    yield seen.pop(0)
