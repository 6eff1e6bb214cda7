"""Strike batches at random and count what that costs: `make crashes`.

A mock gateway runs here; the workers are the real command in processes of their own. Half of the strikes hit at a
random moment, half at the worst ones: when a paid request arrives, after it was accepted and before the response, or
while a file is fetched. Each batch is run again until a run ends by itself, and then the mock's own books are opened.
`--kind` says what strikes; see `striking`.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mediarelay_mock.app import MockGateway, make_app
from mediarelay_mock.clock import MockClock
from mediarelay_mock.testing import KEY, serve

from .striking import KINDS, MOMENTS, Striker, Trap


@contextmanager
def postgres() -> Iterator[str]:
    """Run a PostgreSQL server in a folder of its own, on this machine only.

    Raises:
        FileNotFoundError: It is not installed.
    """
    found = shutil.which("initdb") or next(map(str, Path("/usr/lib/postgresql").glob("*/bin/initdb")), None)
    if found is None:
        raise FileNotFoundError("PostgreSQL's initdb was not found; on Debian: apt install postgresql")
    programs = Path(found).resolve().parent
    user: dict[str, Any] = {"user": "postgres", "group": "postgres"} if os.geteuid() == 0 else {}
    with tempfile.TemporaryDirectory(prefix="pg") as name:
        folder = Path(name)
        if user:
            shutil.chown(folder, "postgres", "postgres")
        with (folder / "log").open("wb") as log:
            options = {"stdout": log, "stderr": log, "cwd": "/", **user}
            subprocess.run(
                [programs / "initdb", "-D", folder / "data", "-U", "batch", "-A", "trust"], check=True, **options
            )
            server = subprocess.Popen(
                [programs / "postgres", "-D", folder / "data", "-k", folder, "-c", "listen_addresses=", "-F"], **options
            )
        try:
            while not list(folder.glob(".s.PGSQL.*[0-9]")):
                if server.poll() is not None:
                    raise RuntimeError((folder / "log").read_text())
                time.sleep(0.05)
            time.sleep(0.5)
            yield f"postgresql://batch@/{{name}}?host={folder}"
        finally:
            server.send_signal(signal.SIGINT)
            server.wait(20)


def create_database(address: str, name: str) -> str:
    """Make an empty database and return its address."""
    import psycopg

    with psycopg.connect(address.format(name="postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return address.format(name=name)


def write_jobs(path: Path, number: int) -> None:
    """Write a file of jobs."""
    lines = (
        {"job": f"j{i}", "operation": "kling.text2video", "model_name": "kling-v2-5-turbo", "prompt": f"cat {i}"}
        for i in range(number)
    )
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")


def crash_run(
    number: int,
    kills: int,
    workers: int,
    state: str,
    folder: Path,
    speed: float,
    moments: tuple[str, ...] = MOMENTS,
    request_timeout: float = 2.0,
    kind: str = "kill",
) -> dict[str, int]:
    """Run one batch to its end under so many strikes and return what the mock's books say."""
    gateway = MockGateway("kling", keys=(KEY,), clock=MockClock(speed), poll_after=0.3)
    # A gateway that accepts the same external id twice, so that paying twice would show.
    gateway.store.uses = lambda *_: False  # type: ignore[method-assign]
    jobs, out = folder / "jobs.jsonl", folder / "out"
    striker = Striker(kind)
    trap = Trap(make_app(gateway), out, striker)
    write_jobs(jobs, number)
    with serve(trap) as base_url:
        words = ["batch", str(jobs), "--state", state, "--out", str(out), "--request-timeout", str(request_timeout)]
        environment = {**os.environ, "MEDIARELAY_BASE_URL": base_url, "MEDIARELAY_API_KEY": KEY}
        striker.start(words, environment, folder, workers)
        try:
            while True:
                if striker.strikes < kills:
                    moment = random.choice(moments)  # noqa: S311
                    before = striker.strikes
                    if moment != "random":
                        trap.arm(moment, random.randint(1, 3))  # noqa: S311
                    end = time.monotonic() + random.uniform(0.1, 4.0 if moment == "random" else 6.0)  # noqa: S311
                    while striker.strikes == before and striker.running():
                        # Where there is one moment only, the trap stays set: between two tries it would be missed.
                        if time.monotonic() >= end and (moment == "random" or len(moments) > 1):
                            break
                        time.sleep(0.01)
                    trap.arm(None)
                    if moment == "random":
                        striker.strike()
                if striker.restart(enough=striker.strikes >= kills):
                    break
                time.sleep(0.02)
        finally:
            striker.end()
    accepted = Counter(task.external_id for task in gateway.store)
    rows = (out / "summary.csv").read_text().splitlines()[1:]
    states = Counter(row.split(",")[1] for row in rows)
    return {
        "kills": striker.strikes,
        "jobs": number,
        "succeeded": states["succeeded"],
        "uncertain": states["uncertain"],
        "other": len(rows) - states["succeeded"] - states["uncertain"],
        "duplicates": sum(times - 1 for times in accepted.values()),
        "lost": number - len(accepted),
        "fetched again": trap.fetched_again,
        "files": len(list(out.glob("*.mp4"))),
        "left half done": len(list(out.glob(".*.part"))),
        "tracebacks": striker.tracebacks(),
    }


def main() -> int:
    """Play batches until there were enough kills, and print the sums."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--jobs", type=int, default=50)
    parser.add_argument("--per-batch", type=int, default=10)
    parser.add_argument("--workers", type=int, default=3, help="with --postgres")
    parser.add_argument("--postgres", action="store_true")
    parser.add_argument("--kind", choices=KINDS, default="kill")
    parser.add_argument("--speed", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 2**32)
    chosen = parser.parse_args()
    random.seed(chosen.seed)
    print(f"seed {chosen.seed}", flush=True)
    total: Counter[str] = Counter()
    server = postgres() if chosen.postgres else None
    address = server.__enter__() if server else None
    try:
        batch = 0
        while total["kills"] < chosen.kills:
            batch += 1
            with tempfile.TemporaryDirectory() as name:
                folder = Path(name)
                state = create_database(address, f"batch{batch}") if address else str(folder / "run.sqlite")
                kills = min(chosen.per_batch, chosen.kills - total["kills"])
                began = time.monotonic()
                workers = chosen.workers if address else 1
                books = crash_run(chosen.jobs, kills, workers, state, folder, chosen.speed, kind=chosen.kind)
                print(f"batch {batch}: {books} in {time.monotonic() - began:.0f} s", flush=True)
                if books["succeeded"] < chosen.jobs or books["duplicates"]:
                    shutil.copytree(folder, f"{tempfile.gettempdir()}/crash-{chosen.seed}-{batch}")
                total.update(books)
    finally:
        if server:
            server.__exit__(None, None, None)
    print(json.dumps(total))
    return 1 if any(total[name] for name in ("duplicates", "lost", "other", "tracebacks")) else 0


if __name__ == "__main__":
    sys.exit(main())
