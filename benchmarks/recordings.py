"""Judge every faulty gateway, and the clean ones, live and by recordings of that run: `make recordings`.

The live run of a faulty gateway goes through the proxy, so that there are three: what the suite found, what its own
recording shows, and what the proxy's shows. What a recording shows must be what the live run found; the proxy does not
see what goes past it, callbacks and files of other addresses.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from mediarelay_conformance.proxy.app import Proxy
from mediarelay_conformance.proxy.gateway import Way
from mediarelay_conformance.proxy.record import Record
from mediarelay_conformance.report import Report
from mediarelay_conformance.run import run_suite
from mediarelay_conformance.selection import CONTRACT
from mediarelay_conformance.tiers import Tier
from mediarelay_mock.app import make_app
from mediarelay_mock.dialects import WRITERS
from mediarelay_mock.testing import KEY, serve
from tests.mutants.fault_proxy import Fault, FaultProxy
from tests.mutants.faults import FAULTS
from tests.mutants.stream_faults import STREAM_FAULTS

from .false_positives import clean


class Pair(NamedTuple):
    """What was found live, by the recording of that run, and by the proxy that it went through, if it did."""

    live: Report
    recorded: Report
    proxied: Report | None = None

    def deviations(self) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
        """Return for both the operations that deviate, and the names of what was found."""
        return deviating(self.live), deviating(self.recorded)


def deviating(report: Report) -> set[tuple[str, str]]:
    """Return the operations that deviate, and the names of what was found."""
    return {(one["operation"], one["name"]) for one in report.findings if one["outcome"] == "deviating"}


def names(report: Report, check: str) -> set[str]:
    """Return the names of what a check has found."""
    return {one["name"] for one in report.findings if one["outcome"] == "deviating" and one["check"] == check}


def judge(
    app: Any, tier: Tier | str | None, only: str | None, options: Mapping[str, Any], *, proxied: bool = False
) -> Pair:
    """Run the suite against an application, through the proxy if wanted, and then on what was written down of it."""
    with TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
        path, passed = Path(folder) / "run.har", Path(folder) / "passed.har"
        with (
            serve(app) as base_url,
            serve_proxy(base_url, passed) if proxied else contextlib.nullcontext(base_url) as address,
        ):
            live = run_suite(address, KEY, tier=tier, only=only, options={**options, "record": path})
        shown = {name: value for name, value in options.items() if name in ("deadline", "profile")}
        found = [
            run_suite(None, None, tier=tier, only=only, options={**shown, "har": [one], "seen_as": seen_as})
            for one, seen_as in ((path, "recorded"), (passed, "proxied"))
            if one.exists()
        ]
        return Pair(live, *found)


@contextlib.contextmanager
def serve_proxy(base_url: str, path: Path) -> Iterator[str]:
    """Serve the proxy before a gateway, and write down what passes."""
    record = Record(path)
    with serve(Proxy(Way(base_url), CONTRACT, record=record)) as address:
        yield address
    record.close()


def judge_fault(fault: Fault, profile: str, *, proxied: bool = False) -> Pair:
    """Judge a faulty gateway as `make mutants` does."""
    options = {"budget": 2, "deadline": 0.5, "cases": 1, "seed": 1}
    return judge(FaultProxy(fault, profile), fault.tier, fault.only, options, proxied=proxied)


def _faults(chosen: str) -> int:
    differ = count = 0
    print("| fault | check | live | recorded | proxied |\n|---|---|---|---|---|")
    for fault in [*FAULTS, *STREAM_FAULTS]:
        if chosen not in fault.name:
            continue
        found = dict.fromkeys(("live", "recorded", "proxied"), 0)
        notes = []
        for profile in fault.profiles:
            count += 1
            pair = judge_fault(fault, profile, proxied=True)
            assert pair.proxied is not None
            live, recorded = pair.deviations()
            wanted = names(pair.live, fault.check)
            found["live"] += bool(wanted)
            # A recorded body is sorted by what it is, a made-up one by what it was made for.
            found["recorded"] += bool(wanted & {name for _, name in recorded})
            passed = deviating(pair.proxied)
            found["proxied"] += bool(wanted & {name for _, name in passed})
            differ += live != recorded
            notes += [f"{profile}: not proxied: {name}" for _, name in sorted(live - passed)]
            notes += [f"{profile}: only proxied: {name}" for _, name in sorted(passed - live)]
            notes += [f"{profile}: only live: {name}" for _, name in sorted(live - recorded)]
            notes += [f"{profile}: only recorded: {name}" for _, name in sorted(recorded - live)]
        sides = " | ".join(f"{found[side]} of {len(fault.profiles)}" for side in found)
        print(f"| {fault.name} | {fault.check} | {sides} |", *notes, sep="\n    ", flush=True)
    print(f"{differ} of {count} runs differ")
    return differ


def _clean(profiles: Iterable[str]) -> int:
    wrong = 0
    for profile in profiles:
        began = time.monotonic()
        options = {"profile": profile, "other_key": "sk-other"}
        pair = judge(make_app(clean(profile)), None, None, options, proxied=True)
        live = pair.live
        wrong += sum(len(deviating(report)) for report in filter(None, pair))
        passed = [
            {(one["operation"], one["check"]) for one in side.findings if one["outcome"] == "passed"}
            for side in filter(None, pair)
        ]
        tried = {(one["operation"], one["check"]) for one in live.findings if one["tier"] != Tier.STATIC}
        lost = sorted((passed[0] & tried) - passed[1])
        print(
            f"{profile:14} passed {len(passed[0] & tried)} live, {len(passed[1])} recorded, {len(passed[2])} proxied,"
            f" {time.monotonic() - began:.0f} s",
            flush=True,
        )
        for report in filter(None, pair):
            for one in report.findings:
                if one["outcome"] == "deviating":
                    print("   ", one["tier"], one["operation"], one["check"], one["detail"][:300])
        for at in lost:
            print("    passed live only:", *at)
    return wrong


def main() -> int:
    """Print the table, and a line for each clean gateway."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--fault", default="", help="those only whose names hold this")
    parser.add_argument("--profile", choices=WRITERS, action="append", help="one of them only; may be repeated")
    parser.add_argument("--part", choices=("faults", "clean"))
    chosen = parser.parse_args()
    differ = _faults(chosen.fault) if chosen.part != "clean" else 0
    wrong = _clean(chosen.profile or WRITERS) if chosen.part != "faults" else 0
    return 1 if differ or wrong else 0


if __name__ == "__main__":
    sys.exit(main())
