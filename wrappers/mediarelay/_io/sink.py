"""Where a download goes: beside its final name until it is whole; whole to devices, pipes and streams."""

from __future__ import annotations

import mmap
import os
import shutil
import stat
import tempfile
from pathlib import Path
from typing import BinaryIO

from mediarelay_contract.files import is_whole

_LONGEST = 200  # characters of a name that are kept for the temporary one; file systems take 255 bytes


def is_special(path: Path) -> bool:
    """Whether something lies there that is written to, and never replaced: a device, a pipe, a descriptor's name."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)) or str(path).startswith(("/dev/", "/proc/"))


class Sink:
    """Takes the bytes of one download.

    Args:
        target: The final name, or an open binary stream.
    """

    def __init__(self, target: Path | BinaryIO) -> None:
        self._target = target
        self._part: Path | None = None
        if not isinstance(target, Path) or is_special(target):
            self._file: BinaryIO = tempfile.TemporaryFile()  # noqa: SIM115 - it lives as long as the download
            return
        final = Path(os.path.realpath(target))  # a link is kept, and what it leads to is replaced
        name = final.name.encode()[:_LONGEST].decode(errors="ignore")
        final.parent.mkdir(parents=True, exist_ok=True)
        self._target = final
        self._part = final.with_name(f".{name}.{os.getpid()}-{id(self):x}.part")
        self._file = self._part.open("w+b")

    def write(self, piece: bytes) -> None:
        """Add a piece."""
        self._file.write(piece)

    def is_whole(self) -> bool | None:
        """Return whether the file is all there by what it says itself; None where its kind does not say."""
        self._file.flush()
        with mmap.mmap(self._file.fileno(), 0, access=mmap.ACCESS_READ) as content:
            return is_whole(content)

    def empty(self) -> None:
        """Throw away what is there."""
        self._file.seek(0)
        self._file.truncate()

    def finish(self) -> None:
        """Make sure that all of it is where it belongs."""
        self._file.flush()
        if self._part is not None:
            assert isinstance(self._target, Path)
            os.fsync(self._file.fileno())
            self._file.close()
            self._part.replace(self._target)
            self._part = None
            return
        self._file.seek(0)
        if isinstance(self._target, Path):
            with self._target.open("wb") as stream:
                shutil.copyfileobj(self._file, stream)
        else:
            shutil.copyfileobj(self._file, self._target)
            self._target.flush()
        self._file.close()

    def discard(self) -> None:
        """Leave nothing half done behind."""
        self._file.close()
        if self._part is not None:
            self._part.unlink(missing_ok=True)
            self._part = None
