"""Where small files of the user's go: the folders that platformdirs gives, without a package for so little."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_NAME = "mediarelay"


def data_folder() -> Path:
    """Return the folder for what should be kept, the history for instance."""
    return _folder("XDG_DATA_HOME", ".local/share", "Library/Application Support", "")


def cache_folder() -> Path:
    """Return the folder for what may be deleted at any time."""
    return _folder("XDG_CACHE_HOME", ".cache", "Library/Caches", "Cache")


def _folder(variable: str, usual: str, mac: str, windows: str) -> Path:
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
        return Path(local) / _NAME / windows
    if sys.platform == "darwin":
        return Path.home() / mac / _NAME
    return Path(os.environ.get(variable, "").strip() or Path.home() / usual) / _NAME
