"""The command line as a process of its own."""

from __future__ import annotations

import sys

# A process that is started in the background (`make test &`, nohup, some runners) ignores Ctrl-C, or the end of its
# terminal, and hands that on.
_BEGIN = (
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "[signal.signal(getattr(signal, name), signal.SIG_DFL) for name in ('SIGTERM', 'SIGHUP')]"
)
MAIN = "from mediarelay.cli import main; main()"
COMMAND = [sys.executable, "-c", f"{_BEGIN}; {MAIN}"]
"""`mediarelay`, which signals end whatever started the tests."""
