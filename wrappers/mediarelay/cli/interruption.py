"""Signals that end the command while something is paid for: they say the way back, as Ctrl-C does."""

from __future__ import annotations

import contextlib
import shlex
import signal
import threading
from collections.abc import Iterator
from types import FrameType

from mediarelay_contract.language import tr

_ENDING = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]  # not on Windows
_OURS = (signal.SIG_DFL, signal.default_int_handler)  # what is handled or ignored already stays so


class Stopped(KeyboardInterrupt):
    """The process was signalled to end, by docker stop or a closed terminal for instance.

    Attributes:
        signal: The number of the signal.
    """

    def __init__(self, number: int) -> None:
        super().__init__()
        self.signal = number


def exit_code(interruption: KeyboardInterrupt) -> int:
    """Return what a shell reports of a process that this ended: 130 after Ctrl-C, 143 after SIGTERM."""
    return 128 + (interruption.signal if isinstance(interruption, Stopped) else signal.SIGINT)


@contextlib.contextmanager
def stoppable() -> Iterator[None]:
    """Let SIGTERM and SIGHUP interrupt as Ctrl-C does, unless they were ignored from the start (nohup).

    Only the first of them counts: a second one must not cut off what is said of the way back.
    """
    before = {}
    if threading.current_thread() is threading.main_thread():
        before = {number: signal.getsignal(number) for number in _ENDING}
    ours = [number for number, handler in before.items() if handler in _OURS]

    came: list[int] = []

    def stop(number: int, frame: FrameType | None) -> None:  # noqa: ARG001
        came.append(number)
        if len(came) == 1:
            raise KeyboardInterrupt if number == signal.SIGINT else Stopped(number)

    try:
        for number in ours:
            signal.signal(number, stop)
        yield
    finally:
        for number in ours:
            signal.signal(number, before[number])


@contextlib.contextmanager
def resumable(handle: str | None, output: str | None = None) -> Iterator[None]:
    """Print how to go on with the task after a wait or a download was interrupted."""
    try:
        yield
    except KeyboardInterrupt as interruption:
        if handle is not None:
            words = ["mediarelay", "wait", handle, *(["-o", output] if output else [])]
            interruption.add_note(tr("The task lives on. Resume with:\n  {words}", words=shlex.join(words)))
            vars(interruption)["handle"] = handle
        raise
