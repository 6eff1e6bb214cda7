"""The command `mediarelay`; it needs the extra `mediarelay[cli]`."""

from __future__ import annotations

import gc
import sys

from mediarelay_contract.language import tr


def main() -> None:
    """Run the command line; the console script."""
    gc.set_threshold(
        50_000
    )  # to start is to make things that stay; to look through them for garbage took a tenth of it
    try:
        from .app import main as run
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("mediarelay"):
            raise
        sys.exit(tr("The command line needs more libraries ({error}): pip install 'mediarelay[cli]'", error=error.name))
    run()
