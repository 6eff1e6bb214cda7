"""Let schemathesis loose on the mock, in all of its phases: `make fuzz`.

These phases know no bound and would cost a fortune elsewhere, so they run against the mock on this machine only.
"""

from __future__ import annotations

import logging
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

from mediarelay_mock.app import MockGateway, make_app
from mediarelay_mock.clock import MockClock
from mediarelay_mock.testing import KEY, serve

CHECKS = "not_a_server_error,content_type_conformance,response_schema_conformance"


def main() -> int:
    """Run it and return its exit code."""
    logging.getLogger("mediarelay_mock").setLevel(logging.CRITICAL)  # refusals are what most of the cases are for
    program = Path(sysconfig.get_path("scripts")) / "schemathesis"
    gateway = MockGateway("kling", keys=(KEY,), clock=MockClock(100))
    options = ["--phases", "examples,coverage,fuzzing,stateful", "-n", "2", "--checks", CHECKS, "--no-color"]
    with serve(make_app(gateway)) as base_url, tempfile.TemporaryDirectory() as folder:
        command = [str(program), "run", f"{base_url}/openapi.json", *options, "-H", f"Authorization: Bearer {KEY}"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    # What it says of success and failure stands at the end; all of it where something failed.
    print(done.stdout if done.returncode else done.stdout[done.stdout.rfind("SUMMARY") :])
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
