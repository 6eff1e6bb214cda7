"""What strikes the workers of a batch: SIGKILL, SIGTERM, a disk that is full for a while, death after a fork."""

from __future__ import annotations

import contextlib
import os
import random
import resource
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

KINDS = ("kill", "term", "full", "fork")
MOMENTS = ("random", "random", "random", "arrives", "accepted", "fetched")
_COMMAND = "from mediarelay.cli import main; main()"
_INTERRUPTED = 130
_LONGEST = 600.0  # seconds for one batch, so that nothing hangs
_ROOM = 1  # bytes that a file may have while the disk is "full"

# A parent that has used gateway and engine, and then forks workers, again where one of them is killed, as servers do.
_FORKS = """
import os, sys
from mediarelay import Relay
from mediarelay.batch import run_batch
from mediarelay.cli import main

first, count = sys.argv.pop(1), int(sys.argv.pop(1))
with Relay() as relay:
    relay.resume('{"v":1,"op":"klingCreateText2Video","id":"none"}')
    run_batch([], state=first, out=os.path.dirname(first))
    alive = set()
    codes = []
    while True:
        while len(alive) + len(codes) < count:
            child = os.fork()
            if not child:
                main()
            alive.add(child)
        gone, status = os.wait()
        alive.discard(gone)
        if not os.WIFSIGNALED(status):
            codes.append(os.waitstatus_to_exitcode(status))
        if len(codes) == count:
            sys.exit(max(codes))
"""


class Striker:
    """The workers of a batch, and how they are struck.

    Args:
        kind: By what; one of `KINDS`.

    Attributes:
        strikes: How often it struck.
    """

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._workers: list[subprocess.Popen[bytes]] = []
        self._readers: list[threading.Thread] = []
        self._said: list[bytes] = []
        self._command: list[str] = []
        self._environment: Mapping[str, str] = {}
        self._end = time.monotonic() + _LONGEST
        self.strikes = 0

    def start(self, words: Sequence[str], environment: Mapping[str, str], folder: Path, workers: int) -> None:
        """Start so many workers."""
        self._environment = environment
        if self._kind == "fork":
            self._command = [sys.executable, "-c", _FORKS, str(folder / "first.sqlite"), str(workers), *words]
            workers = 1
        else:
            self._command = [sys.executable, "-c", _COMMAND, *words]
        self._workers = [self._run() for _ in range(workers)]

    def _run(self) -> subprocess.Popen[bytes]:
        # Through a pipe: a file could not be written either while the disk is full.
        worker = subprocess.Popen(
            self._command, env=self._environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, bufsize=0
        )
        reader = threading.Thread(target=self._listen, args=(worker,), daemon=True)
        reader.start()
        self._readers.append(reader)
        return worker

    def _listen(self, worker: subprocess.Popen[bytes]) -> None:
        assert worker.stdout is not None
        with worker.stdout as pipe:  # left open it would be a warning in whichever test comes next
            self._said.append(pipe.read())

    def running(self) -> bool:
        """Whether any worker runs."""
        return any(worker.poll() is None for worker in self._workers)

    def strike(self) -> None:
        """Strike one worker that runs."""
        running = [worker for worker in self._workers if worker.poll() is None]
        if not running:
            return
        victim = random.choice(running)  # noqa: S311
        with contextlib.suppress(ProcessLookupError, IndexError, FileNotFoundError):
            if self._kind == "kill":
                victim.send_signal(signal.SIGKILL)
            elif self._kind == "term":
                victim.send_signal(signal.SIGTERM)
            elif self._kind == "fork":
                children = Path(f"/proc/{victim.pid}/task/{victim.pid}/children").read_text().split()
                os.kill(int(random.choice(children)), signal.SIGKILL)  # noqa: S311
            else:
                _limit(victim.pid, _ROOM)
                timer = threading.Timer(random.uniform(0.2, 2.0), _limit, (victim.pid, resource.RLIM_INFINITY))  # noqa: S311
                timer.daemon = True
                timer.start()
            self.strikes += 1

    def restart(self, *, enough: bool) -> bool:
        """Start struck workers again; True where the batch is over."""
        if time.monotonic() > self._end:
            raise TimeoutError("a batch did not end: " + self.said()[-2000:])
        codes = [worker.poll() for worker in self._workers]
        if all(code == 0 for code in codes) or (enough and None not in codes and not any(map(self._again, codes))):
            return True
        for index, code in enumerate(codes):
            if self._again(code):
                self._workers[index] = self._run()
        return False

    def _again(self, code: int | None) -> bool:
        if self._kind == "full":
            return code not in (None, 0)  # what was in the way is mended by the next run
        return code in (-signal.SIGKILL, -signal.SIGTERM, _INTERRUPTED)

    def end(self) -> None:
        """Leave no process behind."""
        for worker in self._workers:
            worker.kill()
            worker.wait()
        for reader in self._readers:
            reader.join(5)

    def said(self) -> str:
        """Return what the workers have written."""
        return b"".join(self._said).decode("utf-8", "replace")

    def tracebacks(self) -> int:
        """Return how often a worker ended that was not foreseen."""
        return self.said().count("Traceback (most recent call last)")


def _limit(pid: int, size: int) -> None:
    """Let no file of a process grow beyond a size: each write then fails, as on a full disk."""
    with contextlib.suppress(ProcessLookupError):
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


class Trap:
    """Stands before the mock, counts, and strikes where it should.

    Attributes:
        fetched_again: How often a file was requested that was there already.
    """

    def __init__(self, app: Any, out: Path, striker: Striker) -> None:
        self._app = app
        self._out = out
        self._striker = striker
        self._lock = threading.Lock()
        self._armed: tuple[str, int] | None = None
        self.fetched_again = 0

    def arm(self, moment: str | None, countdown: int = 1) -> None:
        """Strike at the countdown's such moment; None for no more."""
        self._armed = (moment, countdown) if moment else None

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Pass a request on, and strike around it."""
        paid = scope["type"] == "http" and scope["method"] == "POST"
        media = scope["type"] == "http" and scope["path"].startswith("/media/")
        if media and list(self._out.glob(f"*_{scope['path'].split('/')[2]}.*")):
            self.fetched_again += 1
        if paid:
            self._strike("arrives")
        if media:
            self._strike("fetched")

        async def answer(message: Any) -> None:
            if paid and message["type"] == "http.response.start":
                self._strike("accepted")
            await send(message)

        await self._app(scope, receive, answer)

    def _strike(self, moment: str) -> None:
        with self._lock:
            if self._armed is None or self._armed[0] != moment:
                return
            countdown = self._armed[1] - 1
            self._armed = (moment, countdown) if countdown else None
        if not countdown:
            self._striker.strike()
