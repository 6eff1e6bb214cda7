"""Let schemathesis loose on the mock, in all of its phases: `make fuzz`.

These phases know no bound and would cost a fortune elsewhere, so they run against the mock on this machine only.
"""

from __future__ import annotations

import json
import logging
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

import httpx

from mediarelay_contract.contract import Contract
from mediarelay_contract.document import Document
from mediarelay_mock.app import MockGateway, make_app
from mediarelay_mock.clock import MockClock
from mediarelay_mock.testing import KEY, serve

CHECKS = "not_a_server_error,content_type_conformance,response_schema_conformance"


def main() -> int:
    """Run it and return its exit code."""
    logging.getLogger("mediarelay_mock").setLevel(logging.CRITICAL)  # refusals are what most of the cases are for
    program = str(Path(sysconfig.get_path("scripts")) / "schemathesis")
    gateway = MockGateway("kling", keys=(KEY,), clock=MockClock(100))
    options = ["--phases", "examples,coverage,fuzzing,stateful", "-n", "2", "--checks", CHECKS, "--no-color"]
    with serve(make_app(gateway)) as base_url, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        document = httpx.get(f"{base_url}/openapi.json").json()
        (folder / "openapi.json").write_text(json.dumps(_without_stream_schemas(document)), "utf-8")
        (folder / "schemathesis.toml").write_text(_expected_failures(Contract(document)), "utf-8")
        command = [program, "run", "openapi.json", "--url", base_url, *options, "-H", f"Authorization: Bearer {KEY}"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    # What it says of success and failure stands at the end; all of it where something failed.
    print(done.stdout + done.stderr if done.returncode else done.stdout[done.stdout.rfind("SUMMARY") :])
    return done.returncode


def _without_stream_schemas(document: Document) -> Document:
    """Return the contract without the schemas of streams, which are of text: schemathesis holds each event to them."""

    def without(node: object) -> object:
        if isinstance(node, dict):
            return {
                key: {word: inner for word, inner in one.items() if word != "schema"}
                if key == "text/event-stream"
                else without(one)
                for key, one in node.items()
            }
        return [without(one) for one in node] if isinstance(node, list) else node

    bare: Document = {**document, "paths": without(document["paths"])}
    return bare


def _expected_failures(contract: Contract) -> str:
    """Return settings by which what is documented to fail only, as not implemented, may do so as it is documented."""
    tables = []
    for operation_id, route in contract.operations.items():
        statuses = [status for status in route.operation["responses"] if status.isdigit()]
        if not any(status.startswith("2") for status in statuses):
            expected = json.dumps(["2xx", "3xx", "4xx", *(status for status in statuses if status.startswith("5"))])
            tables.append(f'[[operations]]\ninclude-operation-id = "{operation_id}"')
            tables.append(f"checks.not_a_server_error.expected-statuses = {expected}\n")
    return "\n".join(tables)


if __name__ == "__main__":
    sys.exit(main())
