"""The log for people who look inside: requests, what was recognised in responses, waits; never the key or a body."""

from __future__ import annotations

import logging
import os
import sys

LOG_VARIABLE = "MEDIARELAY_LOG"
log = logging.getLogger("mediarelay")
log.addHandler(logging.NullHandler())


class _Stderr(logging.Handler):
    """Writes to what standard error is at that moment: a progress display takes its place while it draws."""

    def emit(self, record: logging.LogRecord) -> None:
        print(self.format(record), file=sys.stderr, flush=True)


def start_log(level: str | None = None) -> None:
    """Write the log to standard error.

    Args:
        level: `debug`, `info`, `warning` or `error`; by default what MEDIARELAY_LOG says, and nothing where it is not
            set. Any other word is taken for `debug`.
    """
    wanted = os.environ.get(LOG_VARIABLE, "") if level is None else level
    if not wanted or wanted.lower() in ("0", "off", "false"):
        return
    log.setLevel(logging.getLevelNamesMapping().get(wanted.upper(), logging.DEBUG))
    if not any(isinstance(handler, _Stderr) for handler in log.handlers):
        handler = _Stderr()
        handler.setFormatter(logging.Formatter("%(asctime)s mediarelay %(levelname)s: %(message)s"))
        log.addHandler(handler)
