"""The one folder that an agent's files are read from and written to, wherever names and links would lead."""

from __future__ import annotations

import os
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path
from typing import Any

from mediarelay_contract.language import tr

from .._io.arguments import within
from .._io.download import Downloaded
from ..errors import DownloadError, InvalidInput
from ..task import AsyncResult


class Folder:
    """Where results go and inputs come from.

    Args:
        path: The folder; it is made where it is not there.

    Raises:
        InvalidInput: It cannot be used.
    """

    def __init__(self, path: Path) -> None:
        try:
            path.mkdir(parents=True, exist_ok=True)
            self.path = path.resolve(strict=True)
            with tempfile.TemporaryFile(dir=self.path):  # permissions alone say nothing of disks and mounts
                pass
        except (OSError, ValueError) as error:
            raise InvalidInput(tr("--folder: {path} cannot be used ({error})", path=path, error=error)) from error

    def target(self, name: str | None) -> Path | None:
        """Return where a file of that name goes; None for no name.

        Raises:
            InvalidInput: It lies outside of the folder, is a folder, or is there already.
        """
        if name is None:
            return None
        found = within(self.path, Path(name), "name")
        if found.exists():
            raise InvalidInput(tr("name: {name} is there already, and no file is replaced; give another", name=name))
        return found

    async def fetch(self, result: AsyncResult, name: str | None = None) -> list[dict[str, Any]]:
        """Fetch all files of a result, each under a name that nothing had.

        Args:
            result: What was made.
            name: Name of the first one; the others are numbered. By default they are named by the task.

        Returns:
            Each file, or what kept it from being fetched.

        Raises:
            InvalidInput: The name cannot be used.
            DownloadError: None of them could be fetched.
            OSError: None of them could be written.
        """
        wanted = self.target(name)
        files: list[dict[str, Any]] = []
        troubles: list[DownloadError | OSError] = []
        for index in range(len(result.files)):
            try:
                async with self._scratch() as place:
                    file = await result.download(place + os.sep, index=index)
                    files.append(_described(self._keep(file, wanted)))
            except (DownloadError, OSError) as error:  # the others are paid for, too
                troubles.append(error)
                files.append({"index": index, "trouble": str(error)})
        if troubles and len(troubles) == len(files):
            raise troubles[0]
        return files

    def write(self, name: str, text: str) -> Path:
        """Write a text under a name that nothing had, and return where it is."""
        descriptor, path = _reserve(self.path / name)
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(text)
        return path

    def _keep(self, file: Downloaded, wanted: Path | None) -> Downloaded:
        """Move a file that is whole to its place."""
        if wanted is None:
            wanted = self.path / file.path.name
        elif not wanted.suffix:
            wanted = wanted.with_name(wanted.name + file.path.suffix)
        wanted.parent.mkdir(parents=True, exist_ok=True)
        descriptor, path = _reserve(wanted)
        os.close(descriptor)
        return file._replace(path=file.path.replace(path))

    @asynccontextmanager
    async def _scratch(self) -> AsyncIterator[str]:
        """Make a folder within for a file that is not whole yet."""
        with tempfile.TemporaryDirectory(prefix=".mediarelay-", dir=self.path) as place:
            yield place


def _reserve(wanted: Path) -> tuple[int, Path]:
    """Make an empty file under a name, or under the first numbered one that is free."""
    for path in _names(wanted):
        try:
            return os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644), path
        except FileExistsError:
            continue
    raise AssertionError("names do not end")


def _names(wanted: Path) -> Iterator[Path]:
    yield wanted
    yield from (wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}") for number in count(2))


def _described(file: Downloaded) -> dict[str, Any]:
    return {
        "path": str(file.path),
        "bytes": file.size,
        "sha256": file.sha256,
        **({"note": file.note} if file.note else {}),
    }
