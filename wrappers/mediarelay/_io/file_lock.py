"""A lock on an open file between processes; the system frees it when its holder dies."""

from __future__ import annotations

import contextlib
import os
import random
import sys
import time
from collections.abc import Iterator

from mediarelay_contract.language import tr

PATIENCE = 10.0
"""Seconds to wait for a file that another process holds."""
_PAUSE = 0.004  # seconds between two tries; a holder needs about as long


@contextlib.contextmanager
def locked(file: int, patience: float = PATIENCE) -> Iterator[None]:
    """Keep other processes out for as long as this lasts.

    Args:
        file: Descriptor of the file.
        patience: Seconds to wait for it at most.

    Raises:
        TimeoutError: Another process kept it for longer.
    """
    end = time.monotonic() + patience
    while not _try(file):
        if time.monotonic() > end:
            raise TimeoutError(tr("another process has kept it for {patience:g} seconds", patience=patience))
        time.sleep(random.uniform(0.5, 1.5) * _PAUSE)  # noqa: S311
    try:
        yield
    finally:
        _free(file)  # and not by closing it: a child that is being started may have it open, too


if sys.platform == "win32":
    import msvcrt

    _FAR = 2**30  # a byte beyond all that is ever written: what is locked there cannot be read

    def _try(file: int) -> bool:
        os.lseek(file, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _free(file: int) -> None:
        os.lseek(file, _FAR, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _free(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
