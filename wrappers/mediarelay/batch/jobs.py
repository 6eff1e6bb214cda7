"""The file of jobs: one submission a line, as JSON lines or CSV. A bad line is reported and stops nothing."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from mediarelay_client.tasks import find_operation
from mediarelay_contract.contract import Contract, UnknownOperation, load_contract
from mediarelay_contract.language import tr

from .._core.quoting import printable
from .._core.request import PreparedRequest
from .._io.arguments import read_fields
from .._io.cautions import warnings_of
from .._io.checking import problems_of
from ..errors import InvalidInput
from .outcome import storable
from .rows import read_rows

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


class Job(NamedTuple):
    """One submission.

    Attributes:
        name: Names its files and its row in the summary; the same name is the same job in every run.
        operation: The contract's operationId.
        arguments: Fields as the operation's method takes them; files as absolute paths.
    """

    name: str
    operation: str
    arguments: Mapping[str, Any]


class BadLine(NamedTuple):
    """A line that cannot be submitted.

    Attributes:
        line: Its number in the file, from 1.
        reason: Why.
    """

    line: int
    reason: str


def read_jobs(
    path: str | Path, operation: str | None = None, *, check: bool = True, encoding: str | None = None
) -> tuple[list[Job], list[BadLine]]:
    """Read a file of jobs.

    Each line holds the operation's fields, and beside them `operation` (such as kling.image2video) and `job`, a name
    for it. A job without a name is named by what it holds, so that lines may be added and moved between runs.
    Relative file names begin at the file's own folder.

    Args:
        path: JSON lines, or CSV where the name ends with .csv.
        operation: For lines that name none.
        check: Whether a line that breaks the contract is bad.
        encoding: How the file is written, such as gb18030; by default UTF-8, or UTF-16 where its first bytes say so.

    Returns:
        The jobs, and the lines that are none.

    Raises:
        InvalidInput: The file cannot be read.
    """
    path = Path(path)
    contract = Contract(load_contract())
    jobs: dict[str, Job] = {}
    bad = []
    for number, values in read_rows(path, encoding):
        try:
            if isinstance(values, Exception):
                raise InvalidInput(tr("this is no JSON object ({values})", values=values))
            job = make_job(values, operation, contract, path.parent.absolute(), check=check)
            if job.name in jobs and "job" in values:
                raise InvalidInput(tr("an earlier line has the name {job!r}, too", job=job.name))
            twins = sum(name == job.name or name.startswith(job.name + ".") for name in jobs)
            job = job._replace(name=f"{job.name}.{twins + 1}") if twins and "job" not in values else job
            jobs[job.name] = job
        except InvalidInput as error:
            bad.append(BadLine(number, printable(str(error))))
    return list(jobs.values()), bad


def make_job(values: Mapping[str, Any], operation: str | None, contract: Contract, folder: Path, *, check: bool) -> Job:
    """Return one line as a job.

    Raises:
        InvalidInput: It names no operation, or not one that its fields fit.
    """
    given = dict(values)
    named = given.pop("operation", None) or operation
    if not isinstance(named, str):
        raise InvalidInput(tr("it names no operation; add one, such as kling.image2video"))
    try:
        operation_id = contract.find(named)
    except UnknownOperation as error:
        raise InvalidInput(str(error)) from None
    called = find_operation(operation_id)
    if called.query is None and (called.lifecycle.inline or called.lifecycle.text):
        raise InvalidInput(
            tr(
                "{family}.{called} answers at once with the result itself, and a batch keeps links only; "
                "call it by itself, from Python or on the command line",
                family=called.family,
                called=called.name,
            )
        )
    name = given.pop("job", None)
    arguments = _as_text(read_fields(contract, operation_id, given, folder))
    if storable(arguments) != arguments:
        raise InvalidInput(tr("it holds half a character (a surrogate without the other one), which cannot be sent"))
    if name is None:
        name = hashlib.sha256(json.dumps([operation_id, arguments], sort_keys=True).encode()).hexdigest()[:10]
    if not isinstance(name, str | int) or not _NAME.fullmatch(str(name)):
        raise InvalidInput(
            tr("the name {name!r} must be of letters, digits, dots, dashes and underlines, at most 64", name=name)
        )
    if check:
        _check(contract, operation_id, read_fields(contract, operation_id, arguments, folder))
    return Job(str(name), operation_id, arguments)


def warnings(jobs: Sequence[Job]) -> Counter[str]:
    """Count what is allowed and rarely meant, over all jobs."""
    contract = Contract(load_contract())
    return Counter(
        warning for job in jobs for warning in warnings_of(contract, find_operation(job.operation), job.arguments)
    )


def _check(contract: Contract, operation_id: str, arguments: Mapping[str, Any]) -> None:
    prepared = PreparedRequest(find_operation(operation_id), arguments)
    if problems := problems_of(contract, prepared):
        raise InvalidInput("; ".join(problems))


def _as_text(value: Any) -> Any:
    """Return a value as JSON can hold it: the engine keeps a job's arguments, but not its files."""
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, dict):
        return {key: _as_text(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_as_text(one) for one in value]
    return value
