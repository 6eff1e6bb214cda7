"""The folder of a batch: whether it can be used, which files in it are whole, and what lies there half done."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from mediarelay_contract.language import tr

from ..errors import InvalidInput


def prepare_folder(folder: Path) -> None:
    """Make a folder for files and try whether one can be written, since afterwards they are paid for.

    Raises:
        InvalidInput: It cannot.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder, prefix=".", suffix=".part") as probe:
            probe.write(b"\0" * 4096)
    except FileExistsError:
        raise InvalidInput(
            tr("the files cannot be put into {folder}: it is a file, not a folder", folder=folder)
        ) from None
    except (OSError, ValueError) as error:
        raise InvalidInput(
            tr("the files cannot be put into {folder}: {error}", folder=folder, error=_reason(error))
        ) from None


def check_replaceable(path: Path) -> None:
    """Make sure that a file of that name can be written in the end.

    Raises:
        InvalidInput: Something stands in the way.
    """
    if path.is_dir():
        raise InvalidInput(
            tr("{path} is a folder, so that no file of that name can be written; move it away", path=path)
        )


def finished_file(folder: Path, stem: str, known: Sequence[Mapping[str, Any]] = ()) -> Path | None:
    """Return the file of that name, if an earlier process finished it; remove what it left half done.

    A download gets its name only once it is whole, and the name holds the task's id, so a file of that name is that
    task's result. One that was `known` with another size has been changed since, and is none any more.
    """
    for part in folder.glob(f".{stem}.*.part"):
        part.unlink(missing_ok=True)
    sizes = {Path(file["path"]).name: file["size"] for file in known}
    return next(
        (
            path
            for path in folder.glob(f"{stem}.*")
            if path.name.rpartition(".")[0] == stem
            and path.is_file()
            and path.stat().st_size == sizes.get(path.name, path.stat().st_size)
        ),
        None,
    )


def missing_files(files: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return the names of those files that are not there any more, or not in their size."""
    return [Path(file["path"]).name for file in files if not _is_there(Path(file["path"]), file["size"])]


def _is_there(path: Path, size: int) -> bool:
    try:
        return path.is_file() and path.stat().st_size == size
    except OSError:
        return False


def sha256(path: Path) -> str:
    """Return the digest of a file as hexadecimal text."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
