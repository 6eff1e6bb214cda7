"""Whether what passes is recorded, looked at without loading what records."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from .gateway import Gateway

if TYPE_CHECKING:
    from .recording import Recorder

RECORD_VARIABLE = "MEDIARELAY_RECORD"


def find_recorder(gateway: Gateway, path: str | os.PathLike[str] | None) -> Recorder | None:
    """Return what records into the file that was given, or else that MEDIARELAY_RECORD names.

    Raises:
        InvalidInput: The file cannot be written, or holds something else.
    """
    found = path or os.environ.get(RECORD_VARIABLE)
    if not found:
        return None
    from .har import Secrets
    from .recording import Recorder

    return Recorder(Path(found), Secrets((gateway.api_key,)))
