"""Judge clean gateways again and again, and count the false alarms: `make alarms`.

Every profile of the mock once in full, and the tier of made-up bodies with as many seeds as asked for.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import sys
import time

from mediarelay_contract.report import Report
from mediarelay_contract.run import run_suite
from mediarelay_mock.app import Gateway, make_app
from mediarelay_mock.clock import Clock
from mediarelay_mock.dialects import DIALECTS
from tests.serving import KEY, serve


def judge(profile: str, tier: str | None, seed: int) -> Report:
    """Judge one clean gateway."""
    gateway = Gateway(profile, keys=(KEY, "sk-other"), clock=Clock(200), poll_after=0.02)
    options = {"profile": profile, "seed": seed, "other_key": "sk-other"}
    with serve(make_app(gateway)) as base_url, contextlib.redirect_stdout(io.StringIO()):
        return run_suite(base_url, KEY, tier=tier, options=options)


def main() -> int:
    """Print one line a profile, and the sum."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seeds", type=int, default=20)
    chosen = parser.parse_args()
    alarms = checks = 0
    for profile in DIALECTS:
        began = time.monotonic()
        reports = [judge(profile, None, 0), *(judge(profile, "schema", seed) for seed in range(1, chosen.seeds))]
        outcomes = [finding["outcome"] for report in reports for finding in report.findings]
        wrong = [one for report in reports for one in report.findings if one["outcome"] != "passed"]
        alarms, checks = alarms + len(wrong), checks + len(outcomes)
        print(f"{profile:14} {len(outcomes)} checks, {len(wrong)} false alarms, {time.monotonic() - began:.0f} s")
        for one in wrong:
            print("   ", one["outcome"], one["operation"], one["check"], one["detail"][:300])
    print(f"{alarms} false alarms in {checks} checks")
    return 1 if alarms else 0


if __name__ == "__main__":
    sys.exit(main())
