"""How a run is stopped from outside: Ctrl-C, `docker stop`, a terminal that closes."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator
from types import FrameType

from mediarelay_contract.language import tr

_SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
_OURS = (signal.SIG_DFL, signal.default_int_handler)  # a signal that is handled or ignored already stays so


class BatchInterrupted(KeyboardInterrupt):
    """A run was stopped by Ctrl-C, SIGTERM or SIGHUP; the next one goes on.

    Attributes:
        unanswered: Submissions that were sent and had no response in the time that they were waited for. Each is on
            record with its external id, by which the next run looks for its task.
    """

    def __init__(self, unanswered: int) -> None:
        self.unanswered = unanswered
        super().__init__(
            tr("Nothing is lost; the same command goes on.")
            if not unanswered
            else tr(
                "Submissions that had no response yet and may be charged: {unanswered}. They are on "
                "record; the same command looks for their tasks, and pays for none again before it knows.",
                unanswered=unanswered,
            )
        )


class Stop:
    """Counts the signals that stop a run.

    The first is a request; the run sees to it at its next turn. A second one breaks off what hangs, unless paid
    requests are being waited for.

    Attributes:
        signals: How many have come.
        patient: Whether further ones are only counted.
    """

    def __init__(self) -> None:
        self.signals = 0
        self.patient = False
        self._requested = threading.Event()

    def wait(self, seconds: float) -> None:
        """Let time pass.

        Raises:
            KeyboardInterrupt: A signal to stop came.
        """
        if self._requested.wait(seconds):
            raise KeyboardInterrupt

    def _take(self, number: int, frame: FrameType | None) -> None:  # noqa: ARG002
        self.signals += 1
        self._requested.set()
        if self.signals > 1 and not self.patient:
            raise KeyboardInterrupt

    @contextlib.contextmanager
    def listening(self) -> Iterator[None]:
        """Take the signals that would end this process; other threads than the main one get none."""
        before = {}
        try:
            if threading.current_thread() is threading.main_thread():
                for number in _SIGNALS:
                    if signal.getsignal(number) in _OURS:
                        before[number] = signal.signal(number, self._take)
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
