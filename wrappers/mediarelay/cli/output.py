"""Where the command line puts results: looked at before anything is paid for, since afterwards it is too late."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from mediarelay_contract.language import tr

from .._core.links import fetchable, is_data
from .._io.download import Downloaded
from .._io.sink import Sink, is_special
from ..errors import DownloadError, InvalidInput
from ..task import Result

STDOUT = "-"


def check_output(output: str | None, *, json: bool = False, overwrite: bool = False) -> None:
    """Refuse a target that nothing can be written to.

    Args:
        output: File, directory, or a dash for standard output; None where nothing will be written.
        json: Whether standard output will hold JSON.
        overwrite: Whether a file that is there may be replaced.

    Raises:
        InvalidInput: It cannot be written; the message says why.
    """
    if output is None:
        return
    if output == STDOUT:
        if json:
            raise InvalidInput(tr("-o - and --json both write to standard output; give one of them another place"))
        if sys.stdout.isatty():
            raise InvalidInput(tr("-o - writes the file to standard output, which is a terminal; send it to a file"))
        return
    try:
        if not overwrite and stat.S_ISREG(_kind(Path(output))):
            raise FileExistsError(None, tr("it is there already; --overwrite replaces it"))
        _try(Path(output), folder=output.endswith(os.sep))
    except (OSError, ValueError) as error:  # ValueError: a name with a null byte
        raise InvalidInput(
            tr(
                "-o: {output!r} cannot be written ({reason}); nothing was sent",
                output=output,
                reason=getattr(error, "strerror", None) or error,
            )
        ) from None


def _try(target: Path, *, folder: bool) -> None:
    kind = _kind(target)
    if kind and not stat.S_ISREG(kind) and not stat.S_ISDIR(kind):  # a device or a pipe is written to as it is
        if not os.access(target, os.W_OK):
            raise PermissionError(None, tr("permission denied"))
        return
    if kind and folder and not stat.S_ISDIR(kind):
        raise NotADirectoryError(None, tr("it is a file, not a directory"))
    place = target if kind and stat.S_ISDIR(kind) else target if folder else target.parent
    while not _kind(place):
        place = place.parent
    with tempfile.TemporaryFile(dir=place):  # permissions alone say nothing of disks and mounts
        pass


def _kind(path: Path) -> int:
    """Return what stands at a path, or 0 where nothing does."""
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return 0


def write_result(result: Result, output: str, index: int, *, overwrite: bool = False) -> Downloaded:
    """Fetch one file of a result to its place.

    Raises:
        DownloadError: It was not fetched, or cannot be written there; the message holds the link.
    """
    try:
        if output != STDOUT:
            return result.download(_target(output, index, overwrite=overwrite), index=index)
        with tempfile.TemporaryDirectory() as folder:
            file = result.download(os.path.join(folder, ""), index=index)
            with file.path.open("rb") as stream:
                shutil.copyfileobj(stream, sys.stdout.buffer)
            sys.stdout.buffer.flush()
            return file
    except BrokenPipeError:
        raise
    except (OSError, ValueError) as error:
        if isinstance(error, InvalidInput):
            raise
        raise DownloadError(
            tr(
                "The result cannot be written to {output!r}: {reason}. It is at {files}",
                output=output,
                reason=getattr(error, "strerror", None) or error,
                files=fetchable(result.files[index]),
            ),
            handle=result.handle,
        ) from error


def write_answer(result: Result, output: str) -> Downloaded:
    """Write a result that is no file: its text, or all of it as JSON.

    Raises:
        DownloadError: It cannot be written there; the message says where it is instead.
    """
    text = result.text
    content = (json.dumps(result.raw, ensure_ascii=False, indent=2) + "\n" if text is None else text).encode(
        "utf-8", "backslashreplace"
    )
    digest = hashlib.sha256(content).hexdigest()
    if output == STDOUT:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return Downloaded(Path(STDOUT), len(content), digest)
    path, name = Path(output), f"{result.name}.{'json' if text is None else 'txt'}"
    try:
        if path.is_dir() or output.endswith(os.sep):
            path.mkdir(parents=True, exist_ok=True)
            path /= name
        _put(path, content)
    except OSError as error:
        instead = new_folder() / name
        _put(instead, content)
        raise DownloadError(
            tr(
                "{output!r} cannot be written ({error}). It is in {instead}",
                output=output,
                error=error.strerror or error,
                instead=instead,
            )
        ) from error
    return Downloaded(path, len(content), digest)


def _put(path: Path, content: bytes) -> None:
    sink = Sink(path)
    try:
        sink.write(content)
        sink.finish()
    except BaseException:
        with contextlib.suppress(OSError):
            sink.discard()
        raise


@contextlib.contextmanager
def findable(result: Result, index: int) -> Iterator[None]:
    """Let nothing that ends the delivery of a file lose it, where there is no task that leads back to it.

    Raises:
        DownloadError: It was not delivered; the message says where it is.
    """
    left = [url for url in result.files[index:] if not is_data(url)]
    try:
        yield
    except KeyboardInterrupt as interruption:
        if result.handle is None and left:
            interruption.add_note("\n  ".join([tr("What was made is at:"), *left]))
        raise
    except DownloadError as error:
        if result.handle is None:
            error.args = (f"{error} {_whereabouts(result, index)}".strip(),)
        raise


def _whereabouts(result: Result, index: int) -> str:
    """Say where a file is that was not delivered; one that stood in the response is put somewhere else."""
    if not is_data(result.files[index]):
        return tr("It is at {files}", files=result.files[index])
    try:
        return tr("It was put into {path}", path=result.download(new_folder(), index=index).path)
    except (DownloadError, OSError):  # it is damaged itself
        return ""


def new_folder() -> Path:
    """Make a folder for what has no other place: here if that can be.

    Raises:
        OSError: It can be nowhere.
    """
    try:
        return Path(tempfile.mkdtemp(prefix="mediarelay-", dir=Path.cwd()))
    except OSError:
        return Path(tempfile.mkdtemp(prefix="mediarelay-"))


def _target(output: str, index: int, *, overwrite: bool) -> str:
    """Name the second and further files of one result beside the first; a directory names them itself."""
    path = Path(output)
    if index == 0 or path.is_dir() or output.endswith(os.sep) or is_special(path):
        return output
    names = (path.with_name(f"{path.stem}-{number}{path.suffix}") for number in count(index))
    return str(next(name for name in names if overwrite or not name.exists()))
