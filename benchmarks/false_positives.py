"""Judge clean gateways again and again, and count the false alarms: `make alarms`.

Every profile of the mock once in full, with budgets of 0, 1 and 2, behind proxies that let only a part through, and
the tier of made-up bodies with as many seeds as asked for.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import sys
import time
from typing import Any

from mediarelay_conformance.report import Report
from mediarelay_conformance.run import run_suite
from mediarelay_mock.app import MockGateway, make_app
from mediarelay_mock.clock import MockClock
from mediarelay_mock.dialects import WRITERS
from mediarelay_mock.testing import KEY, serve


def check_profile(profile: str, tier: str | None, seed: int) -> Report:
    """Judge one clean gateway."""
    gateway = MockGateway(profile, keys=(KEY, "sk-other"), clock=MockClock(200), poll_after=0.02)
    options = {"profile": profile, "seed": seed, "other_key": "sk-other"}
    with serve(make_app(gateway)) as base_url, contextlib.redirect_stdout(io.StringIO()):
        return run_suite(base_url, KEY, tier=tier, options=options)


class Part:
    """A clean gateway behind a proxy that lets only some paths through, and answers others as profiles do."""

    def __init__(self, gateway: MockGateway, *served: str) -> None:
        self._app = make_app(gateway)
        self._served = (*served, "/media/", "/__mock__")

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Pass a request on."""
        if scope["type"] == "http" and not scope["path"].startswith(self._served):
            scope = {**scope, "path": "/nowhere"}
        await self._app(scope, receive, send)


PARTS = (("/kling/v1/videos/text2video",), ("/suno/", "/mj/"), ("/v1/",))


def check_limited(profile: str, budget: int) -> Report:
    """Judge one clean gateway with few submissions to spend."""
    gateway = MockGateway(profile, keys=(KEY,), clock=MockClock(200), poll_after=0.02)
    with serve(make_app(gateway)) as base_url, contextlib.redirect_stdout(io.StringIO()):
        report = run_suite(base_url, KEY, options={"budget": budget, "cases": 1})
    assert len(gateway.store) <= budget, f"{len(gateway.store)} submissions with a budget of {budget}"
    return report


def check_part(profile: str, served: tuple[str, ...]) -> Report:
    """Judge one clean gateway that serves only a part."""
    gateway = MockGateway(profile, keys=(KEY,), clock=MockClock(200), poll_after=0.02)
    with serve(Part(gateway, *served)) as base_url, contextlib.redirect_stdout(io.StringIO()):
        return run_suite(base_url, KEY, tier="free")


def main() -> int:
    """Print one line a profile, and the sum."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seeds", type=int, default=20)
    chosen = parser.parse_args()
    alarms = checks = 0
    for profile in WRITERS:
        began = time.monotonic()
        reports = [
            check_profile(profile, None, 0),
            *(check_profile(profile, "schema", seed) for seed in range(1, chosen.seeds)),
        ]
        outcomes = [finding["outcome"] for report in reports for finding in report.findings]
        wrong = [one for report in reports for one in report.findings if one["outcome"] != "passed"]
        # Not run for want of a budget, and unsupported where it is, are no alarms here; deviations are.
        limited = [check_limited(profile, budget) for budget in (0, 1, 2)] + [check_part(profile, one) for one in PARTS]
        outcomes += [finding["outcome"] for report in limited for finding in report.findings]
        wrong += [one for report in limited for one in report.findings if one["outcome"] == "deviating"]
        alarms, checks = alarms + len(wrong), checks + len(outcomes)
        print(f"{profile:14} {len(outcomes)} checks, {len(wrong)} false alarms, {time.monotonic() - began:.0f} s")
        for one in wrong:
            print("   ", one["outcome"], one["operation"], one["check"], one["detail"][:300])
    print(f"{alarms} false alarms in {checks} checks")
    return 1 if alarms else 0


if __name__ == "__main__":
    sys.exit(main())
