"""What must not be under way while the process forks."""

from __future__ import annotations

import os
import threading

databases = threading.RLock()
"""Held while a database is in use. SQLite's own locks belong to the whole process: a child that is forked while another
thread has one waits for ever, possibly for a task that it has paid for."""

if hasattr(os, "register_at_fork"):  # not on Windows, which does not fork
    os.register_at_fork(before=databases.acquire, after_in_parent=databases.release, after_in_child=databases.release)
