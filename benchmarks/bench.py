"""Measure mediarelay against other clients, in one run: `make bench`. Writes benchmarks/results.md and its plots."""

from __future__ import annotations

import argparse
import json
import platform
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from . import load, polling, proxy, start, streams, weight

ROOT = Path(__file__).parent.parent
_PARTS = ("polling", "weight", "start", "load", "scale", "generate", "streams", "proxy")


class Bar(NamedTuple):
    """One line of the first table: what was measured, and the most, or least, that it should be."""

    what: str
    value: float
    most: float | None = None
    least: float | None = None

    @property
    def verdict(self) -> str:
        """Say whether it holds."""
        held = (self.most is None or self.value <= self.most) and (self.least is None or self.value >= self.least)
        return "held" if held else "**missed**"

    @property
    def bar(self) -> str:
        """Say what it should be."""
        return f"at most {self.most:g}" if self.most is not None else f"at least {self.least:g}"


def generate() -> dict[str, float]:
    """Time the generation of the whole client, which also proves that it is what is committed."""
    began = time.monotonic()
    subprocess.run([sys.executable, "-m", "codegen", "check"], cwd=ROOT, check=True, capture_output=True)
    return {"seconds": time.monotonic() - began}


def bars(found: dict[str, Any]) -> list[Bar]:
    """Hold what was measured against the bars."""
    polls, clients, speed = found["polling"], found["weight"], found["load"]
    rates, firsts = found["streams"]["events/s"], found["streams"]["first event, s"]
    ours, bare = clients["mediarelay"], clients["interpreter"]
    listed = [
        Bar(
            "requests over the best fixed interval, spread 0.5, after 5 tasks", polls["after five tasks"]["ratio"], 0.80
        ),
        Bar("the same, spread 0.25, after 20 tasks", polls["narrow class"]["ratio"], 0.55),
        *(
            Bar(f"the same, spread 0.5, nothing learnt, guess wrong by {name}", one["ratio"], 1.02)
            for name, one in polls["wrong prior"].items()
        ),
        *(Bar(f"requests over {name}, equally late", one["ratio"], 0.80) for name, one in polls["peers"].items()),
        Bar("50 tasks by the query for many, requests over one by one", polls["batch of 50"]["ratio"], 0.08),
        Bar("the real client against the simulation, apart by", polls["real client"]["apart"], 0.05),
        Bar("import over a bare interpreter, ms", ours["import_ms"] - bare["import_ms"], 15),
        Bar("first poll over raw httpx", ours["first_first_ms over httpx"], 1.10),
        Bar("memory after the first poll over raw httpx", ours["first_rss_mb over httpx"], 1.05),
        Bar("CPU of a poll over raw httpx", ours["polls_cpu_us over httpx"], 1.00),
        *(Bar(f"`mediarelay {words}` over `import httpx`, CPU", one, 1.5) for words, one in found["start"].items()),
        Bar("`make generate`, whole contract, seconds, byte-identical", found["generate"]["seconds"], 15),
        Bar("events of a stream a second over openai's", rates["mediarelay"] / rates["openai"], least=3),
        Bar("first event of a stream over httpx-sse on httpx", firsts["mediarelay"] / firsts["httpx-sse"], 1.10),
        Bar("import of one operation over `import httpx, attrs`, CPU", found["streams"]["operation"], 1.15),
    ]
    passed = found["proxy"]
    listed += [
        Bar("time that the proxy adds to a query at the median, ms", passed["added, ms"], 2),
        Bar(f"memory of the proxy over a download of {proxy.MEGABYTES} MB, MB more", passed["memory grown, MB"], 16),
        Bar(f"of {proxy.CLIENTS} clients at once through the proxy, failed", passed["failed of 50 clients"], 0),
    ]
    if speed["mock"] is not None:
        listed.append(Bar("validated POST/s of the mock over Prism's", speed["mock"]["ratio"], least=8))
    one, most = found["scale"][0]["mean lateness, s"], found["scale"][-1]["mean lateness, s"]
    listed.append(Bar("lateness with 10,000 tasks over that with 100", most / one, 2))
    return listed


def table(rows: list[list[str]]) -> str:
    """Return rows, the first of them the head, in Markdown."""
    head, *body = (f"| {' | '.join(row)} |" for row in rows)
    return "\n".join([head, "|" + "---|" * len(rows[0]), *body])


def report(found: dict[str, Any]) -> str:
    """Return everything as Markdown."""
    polls, clients = found["polling"], found["weight"]
    held = [["what", "measured", "bar", ""], *([b.what, f"{b.value:.3g}", b.bar, b.verdict] for b in bars(found))]
    ways = [["way", "requests a task", "seconds late"]]
    ways += [[name, f"{cost[0]:.1f}", f"{cost[1]:.2f}"] for name, cost in polls["others"].items()]
    ways += [[name, f"{one['theirs'][0]:.1f}", f"{one['theirs'][1]:.2f}"] for name, one in polls["peers"].items()]
    ways += [[f"mediarelay {i + 1}", f"{cost[0]:.1f}", f"{cost[1]:.2f}"] for i, cost in enumerate(polls["frontier"])]
    weights = [["client", "import, ms", "first poll, ms", "memory, MB", "CPU a poll, µs", "CPU over httpx"]]
    for name, one in clients.items():
        numbers = [one["import_ms"], one["first_first_ms"], one["first_rss_mb"], one["polls_cpu_us"]]
        shown = [f"{number:.1f}" for number in numbers] + [f"{one['polls_cpu_us over httpx']:.2f}"]
        if name in ("interpreter", "fal_client"):
            shown[1:] = ["–"] * 4
        weights.append([name, *shown])
    scale = [list(found["scale"][0]), *([f"{value:,.4g}" for value in row.values()] for row in found["scale"])]
    batch = polls["batch of 50"]
    speed = [
        "free tier of the suite: {checks:.0f} checks in {seconds:.1f} s, {checks/s:.0f} a second".format(
            **found["load"]["free tier"]
        )
    ]
    if found["load"]["mock"] is not None:
        speed.append(
            "mock gateway {mock, POST/s:.0f} validated submissions a second, Prism {Prism, POST/s:.0f}".format(
                **found["load"]["mock"]
            )
        )
    if found["streams"]["mocks"] is not None:
        speed.append(
            "mock gateway {mock, frames/s:.0f} frames of streams a second, aimock {aimock, frames/s:.0f}".format(
                **found["streams"]["mocks"]
            )
        )
    first = found["streams"]["first event, s"]
    events = [["client", "events a second", "first event, ms"]]
    events += [
        [name, f"{rate:,.0f}", f"{first[name] * 1000:.2f}"] for name, rate in found["streams"]["events/s"].items()
    ]
    return f"""# Measured

Written by `make bench` on {found["machine"]}. Ratios count; absolute numbers are of
this machine. How each was measured stands in `polling.py`, `weight.py`, `streams.py`, `proxy.py` and `load.py`.

{table(held)}

## When to poll

Log-normal durations, median {polling.MEDIAN:.0f} s, spread 0.5 (standard deviation of the logarithm), simulated with
the product's own schedule. Mediarelay's five lines are its schedule with the right median and nothing else learnt, for
a wanted lateness of 0.5, 1, 2, 4 and 8 s.

{table(ways)}

Fifty songs at once: {batch["together"][0]:.2f} requests a task by the query for many, {batch["alone"][0]:.2f} one by
one; real client, mock gateway, a clock that is turned.

![Requests and lateness](polling.svg)

## What it weighs

Each client in an environment of its own, medians of interleaved rounds. A poll of mediarelay is what `wait()` does:
query, read by the contract, plan the next look. A poll of the others is their query. fal-client's queue is https only.
`import mediarelay` loads the rest when it is first used, so the first poll, which takes all of it, is what to compare.

{table(weights)}

![Weight](weight.svg)

## Very many tasks

One process, asyncio, 8 requests in flight, videos of about 90 s on the mock gateway, a wanted lateness of 5 s.

{table(scale)}

## Streams

The same chat from a server of bare sockets: {streams.EVENTS:,} events; a connection of its own for each first event.

{table(events)}

## The proxy

Judging and recording what passes. A query takes {found["proxy"]["direct, ms"]:.2f} ms directly; the quietest of
{proxy.ROUNDS} rounds added {found["proxy"]["added, ms"]:.2f} ms at its median, the middle one
{found["proxy"]["added, median of rounds, ms"]:.2f} ms. A download of {proxy.MEGABYTES} MB passed at
{found["proxy"]["download, MB/s"]:.0f} MB/s and took {found["proxy"]["memory grown, MB"]:.1f} MB more than the
{found["proxy"]["memory, MB"]:.0f} MB before it. {proxy.CLIENTS} clients at once made
{found["proxy"]["50 clients, requests/s"]:.0f} requests a second, directly
{found["proxy"]["50 clients, directly, requests/s"]:.0f}; one process, one core.

## Speed

* {(chr(10) + "* ").join(speed)}
* generating the whole client: {found["generate"]["seconds"]:.1f} s
"""


def plot(results: Path, cache: Path) -> None:
    """Draw the plots in an environment that has what draws."""
    pins = dict(line.split("==") for line in (weight.HERE / "requirements.txt").read_text("utf-8").split())
    python = weight.environment("matplotlib", cache, f"matplotlib=={pins['matplotlib']}")
    subprocess.run([python, weight.HERE / "plot.py", results, Path(__file__).parent], check=True)


def main() -> int:
    """Measure all parts, or only some, and write the report."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--part", action="append", choices=_PARTS, help="only this; the rest is taken from the last run"
    )
    chosen = parser.parse_args().part or _PARTS
    cache = ROOT / ".cache" / "bench"
    cache.mkdir(parents=True, exist_ok=True)
    results = cache / "results.json"
    found: dict[str, Any] = json.loads(results.read_text("utf-8")) if results.exists() else {}
    measure: dict[str, Callable[[], Any]] = {
        "polling": polling.measure,
        "weight": lambda: weight.measure(ROOT, cache),
        "start": lambda: start.measure(ROOT, cache),
        "load": lambda: {"mock": load.mock_against_prism(ROOT), "free tier": load.free_tier()},
        "scale": load.scale,
        "generate": generate,
        "streams": lambda: {
            **streams.measure(),
            "operation": start.measure_operation(ROOT, cache),
            "mocks": load.streams_beside_aimock(cache),
        },
        "proxy": proxy.measure,
    }
    found["machine"] = (
        f"{platform.system()} {platform.machine()}, {load.cores()} cores, Python {platform.python_version()}"
    )
    for part in chosen:
        print(f"{part} …", flush=True)
        found[part] = measure[part]()
        results.write_text(json.dumps(found), "utf-8")
    found = json.loads(results.read_text("utf-8"))
    (Path(__file__).parent / "results.md").write_text(report(found), "utf-8")
    plot(results, cache)
    listed = bars(found)
    for one in listed:
        print(f"{one.verdict.strip('*'):7}{one.value:9.3g}  {one.bar:14}{one.what}")
    return 1 if any(one.verdict != "held" for one in listed) else 0


if __name__ == "__main__":
    sys.exit(main())
