"""Bring the files of a job into the folder, whatever stands in the way: paid results are never lost for want of it."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from mediarelay_contract.language import tr

from .._core.links import shown
from .._core.quoting import printable
from .._io.download import PATIENCE, Downloaded, Fetch, afetch, safe_name
from ..errors import DownloadError
from .storage import finished_file, sha256
from .worker import Worker

_LONGEST_NAME = 60


class Delivered(TypedDict):
    """Files that are there whole, why others are not, and what is odd about any; all of it is JSON."""

    files: list[dict[str, Any]]
    error: str | None
    message: str | None


def file_stem(job: str, task_id: str) -> str:
    """Return how the files of a job's task are named: a digest keeps ids apart that no file name can hold."""
    safe = safe_name(task_id)
    if safe != task_id or len(safe.encode()) > _LONGEST_NAME:
        digest = hashlib.sha256(task_id.encode("utf-8", "surrogatepass")).hexdigest()[:12]
        kept = "".join(sign for sign in safe if sign.isascii())[: _LONGEST_NAME - 13]
        safe = f"{kept}-{digest}"
    return f"{job}_{safe}"


async def deliver(
    here: Worker, stem: str, urls: Sequence[str], handle: str | None, known: Sequence[Mapping[str, Any]] = ()
) -> Delivered:
    """Fetch the files of a job; one that an earlier process had finished is taken as it is.

    Args:
        here: Where to.
        stem: How they are named.
        urls: Links to them.
        handle: Their task, for errors.
        known: The same files as an earlier run had fetched them; one that was changed since is fetched again.
    """
    files: list[dict[str, Any]] = []
    troubles: list[str] = []
    notes: list[str] = []
    for index, url in enumerate(urls):
        name = stem + (f"-{index}" if len(urls) > 1 else "")
        try:
            path = finished_file(here.out, name, known)
            if path is None:
                gateway = here.relay.gateway
                link = gateway.absolute(url)
                flow = Fetch(link, here.out, gateway, name=name, handle=handle, patience=PATIENCE, folder=True)
                got = await afetch(flow, here.relay.session.transport, here.relay.session.clock)
            else:
                got = Downloaded(path, path.stat().st_size, await asyncio.to_thread(sha256, path))
        except DownloadError as error:
            troubles.append(here.say(error))
        except Exception as error:
            troubles.append(
                tr(
                    "The result was not fetched ({error}): {why}. {url}",
                    error=type(error).__name__,
                    why=here.say(error),
                    url=_shown(url),
                )
            )
        else:
            files.append({"path": str(got.path), "size": got.size, "sha256": got.sha256})
            notes += [f"{got.path.name}: {got.note}"] if got.note else []
    kind = "DownloadError" if troubles else None
    return {"files": files, "error": kind, "message": "; ".join([*troubles, *notes]) or None}


def _shown(url: str) -> str:
    return printable(shown(url))
