"""Files that a batch left in its folder: which are whole, and what an interrupted process left half done."""

from __future__ import annotations

import hashlib
from pathlib import Path


def finished_file(folder: Path, stem: str) -> Path | None:
    """Return the file of that name, if an earlier process finished it; remove what it left half done.

    A download gets its name only once it is whole, and the name holds the task's id, so a file of that name is that
    task's result.
    """
    for part in folder.glob(f".{stem}.*.part"):
        part.unlink(missing_ok=True)
    return next((path for path in folder.glob(f"{stem}.*") if path.name.rpartition(".")[0] == stem), None)


def sha256(path: Path) -> str:
    """Return the digest of a file as hexadecimal text."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
