"""A terminal for commands to draw on, and what a person would have seen there."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from rich.cells import cell_len

_CONTROL = re.compile(r"\x1b(\[[0-9;?]*[a-zA-Z]|\][^\x07]*\x07|[()][A-Z0-9])")


_NO_TERMINAL = ("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE")
"""What says to rich that there is none, or how wide it is."""


class Seen(NamedTuple):
    """What a command left on a terminal."""

    code: int
    raw: str

    @property
    def lines(self) -> list[str]:
        """Every line that was drawn at any time, without colours."""
        return [line.rstrip() for line in re.split(r"[\r\n]+", _CONTROL.sub("", self.raw)) if line.strip()]

    @property
    def text(self) -> str:
        """All of it in one line, whatever was wrapped where."""
        return " ".join(" ".join(self.lines).split())

    def widest(self) -> int:
        """Return the cells that the widest line took."""
        return max(map(cell_len, self.lines), default=0)


def on_terminal(
    command: list[str],
    environment: Mapping[str, str],
    columns: int,
    *,
    seconds: float = 60,
    cwd: Path | None = None,
    on_text: Callable[[str, subprocess.Popen[bytes]], None] = lambda _text, _process: None,
) -> Seen:
    """Run a command on a terminal of its own, so many columns wide, and return what it drew.

    Args:
        command: Program and arguments.
        environment: Its environment, but for what says that there is no terminal.
        columns: Width of the terminal.
        seconds: After which it is killed.
        cwd: Folder that it runs in; this process's by default.
        on_text: Sees all that was drawn up to now, each time that something is added.
    """
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    kept = {name: value for name, value in environment.items() if name not in _NO_TERMINAL}
    process = subprocess.Popen(
        command,
        env={**kept, "TERM": "xterm-256color"},
        cwd=cwd,
        stdin=slave,
        stdout=slave,
        stderr=slave,
        start_new_session=True,
    )
    os.close(slave)
    raw, until = b"", time.monotonic() + seconds
    try:
        while time.monotonic() < until:
            if not select.select([master], [], [], 0.2)[0]:
                continue
            try:
                piece = os.read(master, 65536)
            except OSError:  # Linux says so where the other end was closed
                break
            if not piece:
                break
            raw += piece
            on_text(raw.decode("utf-8", "replace"), process)
        return Seen(process.wait(10), raw.decode("utf-8", "replace"))
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        process.wait(10)
        os.close(master)
