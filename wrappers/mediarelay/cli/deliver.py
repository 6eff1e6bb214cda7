"""Deliver a result: into files, or onto the terminal. What is paid for is not lost for want of a place."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from mediarelay_contract.language import counted, tr

from .._core.cost import RESPONSE, Cost, in_words
from .._core.links import fetchable, is_data
from .._io.download import Downloaded
from ..errors import DownloadError
from ..task import Result
from .console import ERR, OUT, lines, print_json
from .listing import print_facts, print_rows
from .options import RunOptions
from .output import STDOUT, findable, new_folder, write_answer, write_result


def deliver(
    result: Result,
    run: RunOptions,
    facts: dict[str, Any],
    note: Callable[[Path], None] = lambda _: None,
    settle: Callable[[], Cost | None] = lambda: None,
    *,
    is_printed: bool = False,
) -> int:
    """Write what was made to where it was wanted, say what there is to say, and return the exit code.

    Args:
        result: What was made.
        run: Where it is wanted.
        facts: What else is said of it.
        note: Called with the path of each file.
        settle: Called once all are written; returns what it has cost.
        is_printed: Whether its text was printed as it came.

    Raises:
        DownloadError: A part could not be fetched; all the others were.
    """
    if run.output is not None:
        files = _write(result, run.output, note, overwrite=run.overwrite)
    else:  # JSON holds what stood in the response, and everything else is a link
        inline = [] if run.json else [index for index, url in enumerate(result.files) if is_data(url)]
        place = new_folder() if inline else None
        files = _each(inline, lambda index: result.download(place or ".", index=index))
    cost = settle()
    if run.json:
        print_json(
            {
                **facts,
                "handle": result.handle,
                "urls": result.urls,
                "rows": result.rows,
                "text": result.text,
                "usage": result.usage and result.usage._asdict(),
                "missing": result.missing,
                "files": [{**file._asdict(), "path": str(file.path)} for file in files],
                "clip_seconds": result.clip_seconds,
                "units": result.units,
                "cost": cost and cost._asdict(),
                "request_id": result.request_id,
                "raw": result.raw,
            }
        )
    else:
        _show(result, files, run.output, is_printed=is_printed)
        _tell(result, facts, cost)
    if run.output is not None and not files:
        ERR.print(
            tr("Nothing that was made is in the response, so nothing was written to {output}.", output=run.output),
            markup=False,
        )
        return 1
    return 0


def _write(result: Result, output: str, note: Callable[[Path], None], *, overwrite: bool) -> list[Downloaded]:
    if not result.files:
        return [write_answer(result, output)] if result.is_answer else []

    def write(index: int) -> Downloaded:
        with findable(result, index):
            file = write_result(result, output, index, overwrite=overwrite)
        if output != STDOUT:
            note(file.path)
        return file

    return _each(range(1 if output == STDOUT else len(result.files)), write)


def _each(indexes: Iterable[int], write: Callable[[int], Downloaded]) -> list[Downloaded]:
    """Deliver one file after the other: where one cannot be, the others are paid for, too."""
    files: list[Downloaded] = []
    troubles: list[DownloadError] = []
    for index in indexes:
        try:
            files.append(write(index))
        except DownloadError as error:
            troubles.append(error)
    if troubles:
        for file in files:
            ERR.print(tr("{path} was fetched.", path=file.path), markup=False)
        for trouble in troubles[1:]:
            ERR.print(str(trouble), markup=False)
        raise troubles[0]
    return files


def _show(result: Result, files: list[Downloaded], output: str | None, *, is_printed: bool) -> None:
    for file in files:
        if file.note:
            ERR.print(f"{file.path}: {file.note}", markup=False)
    rows = [] if files and not result.files else result.rows or []  # what was written as it stands holds them
    if output == STDOUT and files:
        print_facts(ERR, rows)
        for url in result.files[1:]:
            ERR.print(tr("Standard output takes one file; a further one is at {url}", url=fetchable(url)), markup=False)
        return
    for file in files:
        OUT.print(
            tr(
                "{path}  {bytes}  sha256 {sha256}",
                path=file.path,
                bytes=counted("{n} byte", "{n} bytes", file.size),
                sha256=file.sha256,
            ),
            markup=False,
        )
    listed = _show_rows(result, rows)
    if output is None:
        for url in result.files:
            if not is_data(url) and url not in listed:
                OUT.print(url, markup=False)
    if result.rows == [] and result.is_answer:
        ERR.print(tr("Nothing is listed."))
    elif not files and not result.files and not rows:
        if result.text is None:
            print_json(result.raw)
        elif not is_printed:
            OUT.print(lines(result.text), markup=False, soft_wrap=True)


def _show_rows(result: Result, rows: list[dict[str, Any]]) -> set[str]:
    """Show what a result lists, and return what stands in it."""
    listed = {value for row in rows for value in row.values() if isinstance(value, str)}
    if result.files and listed.isdisjoint(result.files):  # links are what was made, and ids for what may follow
        print_facts(ERR, rows)
    else:
        print_rows(OUT, rows)
    return listed


def _tell(result: Result, facts: dict[str, Any], cost: Cost | None) -> None:
    notes = (
        result.missing
        and tr(
            "{missing} more could not be made ({reasons})",
            missing=len(result.missing),
            reasons="; ".join(result.missing),
        ),
        result.clip_seconds and tr("{clip_seconds:g} seconds long", clip_seconds=result.clip_seconds),
        result.units and tr("charged {units}", units=counted("{n} unit", "{n} units", result.units)),
        cost
        and cost.amount is not None
        and cost.source != RESPONSE
        and tr("cost {amount} of the gateway's currency", amount=in_words(cost.amount, cost.refunded, cost.source)),
        facts
        and tr(
            "waited {seconds} s with {requests}",
            seconds=facts["seconds"],
            requests=counted("{n} request", "{n} requests", facts["requests"]),
        ),
    )
    ERR.print("; ".join(str(fact) for fact in notes if fact) or tr("done"), markup=False)
