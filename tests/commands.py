"""The command line as a process of its own."""

from __future__ import annotations

import sys

# A process that is started in the background (`make test &`, nohup, some runners) ignores Ctrl-C, and hands that on.
_BEGIN = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
COMMAND = [sys.executable, "-c", f"{_BEGIN}; from mediarelay.cli import main; main()"]
"""`mediarelay`, which Ctrl-C ends whatever started the tests."""
