"""A program on a terminal of a given width, as a person runs it, and what it draws there."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import termios
import time
from collections.abc import Mapping, Sequence
from typing import Any


def run_on_terminal(
    command: Sequence[str], *, columns: int, timeout: float = 60.0, env: Mapping[str, str] | None = None, **options: Any
) -> tuple[int, str]:
    """Run a program whose three streams are one terminal.

    Args:
        command: The program and its arguments.
        columns: Width of the terminal.
        timeout: Seconds after which it is killed, so that nothing hangs.
        env: Its environment.
        options: For `subprocess.Popen`.

    Returns:
        Exit code, and everything that it wrote to the terminal.
    """
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    known = {**(os.environ if env is None else env), "TERM": "xterm-256color"}
    for name in ("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        known.pop(name, None)
    program = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, env=known, start_new_session=True, **options
    )
    os.close(theirs)
    drawn, end = b"", time.monotonic() + timeout
    try:
        while time.monotonic() < end:
            if not select.select([ours], [], [], 0.1)[0]:
                if program.poll() is not None:
                    break
                continue
            try:
                piece = os.read(ours, 65536)
            except OSError:  # the last holder of the other end has closed it
                break
            if not piece:
                break
            drawn += piece
        return program.wait(max(0.1, end - time.monotonic())), drawn.decode("utf-8", "replace")
    finally:
        program.kill()
        program.wait()
        os.close(ours)
