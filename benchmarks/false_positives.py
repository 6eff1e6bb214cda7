"""Test clean gateways for conformance, again and again, and count the false positives: `make false-positives`.

Each profile of the mock once in full, with budgets of 0, 1 and 2, behind proxies that let only a part through, and the
tier of made-up bodies with as many seeds as wanted.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import sys
import time
from collections.abc import Iterator
from typing import Any

from mediarelay_conformance.report import Finding, Report
from mediarelay_conformance.run import run_suite
from mediarelay_conformance.tiers import Tier
from mediarelay_mock.app import MockGateway, make_app
from mediarelay_mock.clock import MockClock
from mediarelay_mock.dialects import WRITERS
from mediarelay_mock.testing import KEY, serve

BUDGETS = (0, 1, 2)
PARTS = (("/kling/v1/videos/text2video",), ("/suno/", "/mj/"), ("/v1/",), ("/runway/feed",))


class Part:
    """A clean gateway behind a proxy that lets only some paths through; others get what the profile has for them."""

    def __init__(self, gateway: MockGateway, served: tuple[str, ...]) -> None:
        self._app = make_app(gateway)
        self._served = (*served, "/media/", "/__mock__")

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Pass a request on."""
        if scope["type"] == "http" and not scope["path"].startswith(self._served):
            scope = {**scope, "path": "/nowhere"}
        await self._app(scope, receive, send)


def clean(profile: str) -> MockGateway:
    """Return a gateway without a fault, whose tasks take moments."""
    return MockGateway(profile, keys=(KEY, "sk-other"), clock=MockClock(2000), poll_after=0.02)


def run(app: Any, tier: Tier | None = None, **options: Any) -> Report:
    """Run the suite against an application."""
    with serve(app) as base_url, contextlib.redirect_stdout(io.StringIO()):
        return run_suite(base_url, KEY, tier=tier, options=options)


def run_whole(profile: str, seeds: int) -> Iterator[Report]:
    """Run every tier once, and that of made-up bodies with further seeds; all of it has to pass."""
    for seed in range(seeds):
        options = {"profile": profile, "seed": seed, "other_key": "sk-other"}
        yield run(make_app(clean(profile)), Tier.SCHEMA if seed else None, **options)


def run_limited(profile: str) -> Iterator[Report]:
    """Run with few submissions to spend, and where only a part is served; some of it is not run or unsupported."""
    for budget in BUDGETS:
        gateway = clean(profile)
        yield run(make_app(gateway), budget=budget, cases=1)
        assert len(gateway.store) <= budget, f"{len(gateway.store)} submissions with a budget of {budget}"
    for served in PARTS:
        yield run(Part(clean(profile), served), Tier.FREE)
        yield run(Part(clean(profile), served), Tier.LIFECYCLE)


def findings(reports: Iterator[Report], *allowed: str) -> tuple[int, list[Finding]]:
    """Return how many checks there were, and those with an outcome that is not allowed."""
    found = [finding for report in reports for finding in report.findings]
    return len(found), [one for one in found if one["outcome"] not in allowed]


def main() -> int:
    """Print one line a profile, and the sum."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--profile", choices=WRITERS, action="append", help="one of them only; may be repeated")
    chosen = parser.parse_args()
    total = wrong = 0
    for profile in chosen.profile or WRITERS:
        began = time.monotonic()
        whole, first = findings(run_whole(profile, chosen.seeds), "passed")
        limited, second = findings(run_limited(profile), "passed", "not run", "unsupported")
        total, wrong = total + whole + limited, wrong + len(first + second)
        counts = f"{whole + limited} checks, {len(first + second)} false positives"
        print(f"{profile:14} {counts}, {time.monotonic() - began:.0f} s", flush=True)
        for one in first + second:
            print("   ", one["outcome"], one["operation"], one["check"], one["detail"][:300])
    print(f"{wrong} false positives in {total} checks, {chosen.seeds} seeds")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
