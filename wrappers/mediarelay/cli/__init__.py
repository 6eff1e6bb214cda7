"""The command `mediarelay`; it needs the extra `mediarelay[cli]`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line; the console script."""
    try:
        from .app import main as run
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("mediarelay"):
            raise
        sys.exit(f"The command line needs more libraries ({error.name}): pip install 'mediarelay[cli]'")
    run()
