"""The command line: as a process of its own, and within this one."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Mapping
from typing import NamedTuple
from unittest import mock

from mediarelay.cli import main

# A process that is started in the background (`make test &`, nohup, some runners) ignores Ctrl-C, or the end of its
# terminal, and hands that on.
_BEGIN = (
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "[signal.signal(getattr(signal, name), signal.SIG_DFL) for name in ('SIGTERM', 'SIGHUP')]"
)
MAIN = "from mediarelay.cli import main; main()"
COMMAND = [sys.executable, "-c", f"{_BEGIN}; {MAIN}"]
"""`mediarelay`, which signals end whatever started the tests."""


class Done(NamedTuple):
    """What a command did."""

    returncode: int
    stdout: str
    stderr: str
    raw: bytes
    """Standard output as bytes."""


def run(environment: Mapping[str, str], *arguments: str, stdin: str = "") -> Done:
    """Run a command within this process, which costs a tenth of starting one.

    Args:
        environment: All of its environment.
        arguments: What follows `mediarelay`.
        stdin: What stands on its standard input.
    """
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2))
    with (
        mock.patch.dict(os.environ, environment, clear=True),
        mock.patch.object(sys, "argv", ["mediarelay", *arguments]),
        mock.patch.object(sys, "stdin", io.StringIO(stdin)),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        try:
            main()
            code = 0
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    raw, said = (stream.buffer.getvalue() for stream in (out, err))
    return Done(code, raw.decode("utf-8", "replace"), said.decode("utf-8"), raw)
