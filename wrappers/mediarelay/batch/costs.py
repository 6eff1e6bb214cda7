"""What a batch costs: the sum of its prices before it starts, and the ledger that keeps a limit over its runs."""

from __future__ import annotations

import math
import os
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from mediarelay_contract.language import tr

from .._core.cost import Entry, cost_of
from .._core.handle import Handle
from .._core.money import Price
from .._io.guard import LEDGER_VARIABLE, MAX_COST_VARIABLE, MAX_PAID_VARIABLE, default_ledger
from ..errors import InvalidInput
from .jobs import Job
from .outcome import JobResult


class Estimate(NamedTuple):
    """What jobs cost by a price list.

    Attributes:
        amount: Units of the gateway's currency for those whose price is known.
        known: How many these are.
        unknown: How many others there are, by what is said of their price.
    """

    amount: float
    known: int
    unknown: Mapping[str, int]


def estimate(prices: Iterable[Price]) -> Estimate:
    """Add prices up."""
    amounts, unknown = [], Counter[str]()
    for price in prices:
        if price.amount is None:
            unknown[price.basis] += 1
        else:
            amounts.append(price.amount)
    return Estimate(math.fsum(amounts), len(amounts), unknown)


def due(jobs: Sequence[Job], known: Iterable[JobResult], max_paid: int | None) -> list[Job]:
    """Return the jobs that a run submits, as far as that can be told before.

    Args:
        jobs: All that it is given.
        known: How they stand by its state.
        max_paid: How many may be charged in all.
    """
    states = {result.job: result.state for result in known}
    begun = [job for job in jobs if states.get(job.name) in ("waiting", "active")]
    new = [job for job in jobs if states.get(job.name, "refused") == "refused"]
    if max_paid is not None:
        new = new[: max(0, max_paid - sum(state != "refused" for state in states.values()))]
    return begun + new


def charged(results: Iterable[JobResult], log: Sequence[Entry]) -> list[JobResult]:
    """Return results with what they have cost by the gateway's log, as far as that lists them."""
    listed = {entry.get("request_id") for entry in log}

    def settle(result: JobResult) -> JobResult:
        record = Handle.decode(result.handle) if result.handle else None
        if record is None or record.request_id is None or record.request_id not in listed:
            return result
        return result._replace(cost=cost_of(log, record.request_id, task_id=record.task_id).amount)

    return [settle(result) for result in results]


def find_ledger(state: str, ledger: str | Path | None) -> str | Path | None:
    """Return the ledger of a batch whose cost is limited: one beside its state, where no other is named.

    Where the environment limits all that a user spends, it is the one that counts that.

    Raises:
        InvalidInput: The state is no file that another one could lie beside.
    """
    if ledger is not None or os.environ.get(LEDGER_VARIABLE, "").strip():
        return ledger
    if any(os.environ.get(name, "").strip() for name in (MAX_PAID_VARIABLE, MAX_COST_VARIABLE)):
        return default_ledger()
    from .state import state_file

    file = state_file(state)
    if file is None:
        raise InvalidInput(
            tr("on a state that is no file, a limit of cost needs a ledger that all workers share; name one")
        )
    return file.with_name(f"{file.name}.ledger.jsonl")
