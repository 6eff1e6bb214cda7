"""Kill processes that share a limit at random, and count what was sold: `make spending`.

A mock gateway runs here; in each run eight processes with fifty submissions each, from threads, share one ledger. Some
are killed at random moments, each of which another one replaces. The limit is a number of submissions (`max_paid`) in
every other run, and an amount (`max_cost`) in the others, where calls cost 0.1, 0.2 and 0.3. In the end the mock's own
books are opened: it may not have accepted more, nor charged more, than the limit allows, and nothing less where nobody
was killed. All begin at once, and each stands for a while between its look at the ledger and its entry: without the
lock that keeps others out meanwhile, each of four runs sold beyond its limit.

Measured in 100 runs by each limit on two cores: 560 processes killed; 11,873 of the 11,874 submissions that `max_paid`
allowed were accepted, and 1824.4 of the 1824.6 that `max_cost` allowed were charged, in 9,374 submissions; none beyond.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import random
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.context import BaseContext
from pathlib import Path
from typing import Any

from mediarelay import Relay
from mediarelay_client.tasks.charges import QUOTA
from mediarelay_mock.app import MockGateway, make_app
from mediarelay_mock.testing import KEY, serve

DEAREST = 3
"""Tenths that the dearest call costs."""

LINGERING = 0.002
"""Seconds at most between looking at the ledger and writing to it."""
LOADING = 1.0
"""Seconds after which all processes begin together."""


def linger(relay: Relay) -> None:
    """Let a process stand for a while between the look at the ledger and the entry in it.

    There it may be killed, and there two would pass that do not keep each other out.
    """
    guard = relay.session.transport.guard
    assert guard is not None
    allow = guard._allow

    def wait(*about: Any) -> None:
        allow(*about)
        time.sleep(random.uniform(0, LINGERING))  # noqa: S311

    guard._allow = wait  # type: ignore[assignment]


def buy(base_url: str, ledger: str, limit: dict[str, float], begin: float, submissions: int, threads: int) -> None:
    """Submit so often from so many threads, from a moment on; what a process of a run does."""
    from mediarelay import errors

    options: dict[str, Any] = {**limit, "ledger": ledger, "learn": False, "history": False, "validate": False}
    with Relay(base_url, KEY, **options) as relay:

        def submit(number: int) -> bool:
            several = {"n": 1 + number % DEAREST} if "max_cost" in limit else {}
            try:
                return bool(
                    relay.kling.text2video(model_name="kling-v2-5-turbo", prompt=f"cat {number}", extra=several)
                )
            except errors.BudgetExceeded:
                return False

        linger(relay)
        relay.price("kling.text2video", model_name="kling-v2-5-turbo")
        time.sleep(max(0.0, begin - time.time()))  # all at once: the first moment is when most race for the ledger
        with ThreadPoolExecutor(threads) as pool:
            list(pool.map(submit, range(submissions)))


def spend(
    context: BaseContext,
    folder: Path,
    *,
    limit: dict[str, float],
    processes: int,
    submissions: int,
    kills: int,
    seconds: float,
) -> dict[str, float]:
    """Play one run and return what the mock's books say.

    Args:
        context: How processes are started.
        folder: Where the ledger is kept.
        limit: How many may be accepted, or what they may cost, as a relay takes it.
        processes: How many buy at a time.
        submissions: How often each tries to, from as many threads.
        kills: How many are killed; each is replaced.
        seconds: The time within which they are.
    """
    gateway = MockGateway("kling", keys=(KEY,))
    with serve(make_app(gateway)) as base_url:
        words = (base_url, str(folder / "ledger.jsonl"), limit, time.time() + LOADING, submissions, submissions)

        def start() -> multiprocessing.process.BaseProcess:
            process = context.Process(target=buy, args=words)  # type: ignore[attr-defined]
            process.start()
            started: multiprocessing.process.BaseProcess = process
            return started

        running = [start() for _ in range(processes)]
        killed = 0
        for _ in range(kills):
            time.sleep(random.uniform(0, seconds / max(1, kills)))  # noqa: S311
            victim = random.randrange(processes)  # noqa: S311
            killed += running[victim].is_alive()
            running[victim].kill()
            running[victim].join()
            running[victim] = start()
        for process in running:
            process.join(120)
        assert not any(process.is_alive() for process in running), "a process hangs"
    accepted, charged = len(gateway.store), sum(one.quota for one in gateway.store.charges[KEY]) / QUOTA
    over = charged - limit["max_cost"] if "max_cost" in limit else accepted - limit["max_paid"]
    over = round(over, 6)
    left = -over if over < 0 and not killed else 0.0
    return {
        "kills": killed,
        "accepted": accepted,
        "charged": round(charged, 6),
        **limit,
        "beyond": max(0.0, over),
        "unsold": left if "max_paid" in limit or left >= DEAREST / 10 else 0.0,  # there may be too little for another
    }


def context() -> BaseContext:
    """Return how processes are started: off one that has loaded all that they need, and has no threads."""
    server = multiprocessing.get_context("forkserver")
    server.set_forkserver_preload(["mediarelay.relay", "mediarelay._io.network", "httpx", __name__])
    return server


def main() -> int:
    """Play runs and print the sums."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=200, help="half of them by each limit, unless one is named")
    parser.add_argument("--processes", type=int, default=8)
    parser.add_argument("--submissions", type=int, default=50, help="by each process, from as many threads")
    parser.add_argument("--kills", type=int, default=6, help="at most, in each run")
    parser.add_argument("--limit", choices=("max_paid", "max_cost"), help="by default each in turn")
    parser.add_argument("--seed", type=int, default=time.time_ns() % 2**32)
    chosen = parser.parse_args()
    random.seed(chosen.seed)
    print(f"seed {chosen.seed}", flush=True)
    totals: dict[str, Counter[str]] = {}
    started = context()
    for run in range(chosen.runs):
        most = random.choice((1, 7, 30, 100, 300))  # noqa: S311
        kind = chosen.limit or ("max_paid", "max_cost")[run % 2]
        limit: dict[str, float] = {kind: most if kind == "max_paid" else most / 5}
        with tempfile.TemporaryDirectory() as name:
            began = time.monotonic()
            books = spend(
                started,
                Path(name),
                limit=limit,
                processes=chosen.processes,
                submissions=chosen.submissions,
                kills=random.randint(0, chosen.kills),  # noqa: S311
                seconds=LOADING + 1.5,
            )
        print(f"run {run + 1}: {books} in {time.monotonic() - began:.1f} s", flush=True)
        totals.setdefault(kind, Counter()).update(books, runs=1)
    print(json.dumps(totals))
    return 1 if any(total["beyond"] or total["unsold"] for total in totals.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
