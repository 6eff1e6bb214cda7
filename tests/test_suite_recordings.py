"""A recording is judged as a live run is."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from benchmarks.recordings import judge_fault, names
from mediarelay_conformance.har import read_files
from mediarelay_conformance.recorded import RecordedGateway
from mediarelay_contract.contract import Contract

from .mutants.faults import FAULTS
from .mutants.stream_faults import STREAM_FAULTS


@pytest.mark.parametrize("name", ["another id on queries", "a page for a stream"])
def test_a_recording_shows_what_the_live_run_found(name: str) -> None:
    """A fault in a task or in a stream is found by a recording as by a live run; `make recordings` tries all faults."""
    fault = next(one for one in [*FAULTS, *STREAM_FAULTS] if one.name == name)
    pair = judge_fault(fault, fault.profiles[0])
    live, recorded = pair.deviations()
    assert names(pair.recorded, fault.check)
    assert recorded == live


TASKS = "https://gateway.example/kling/v1/videos/text2video"
ACCEPTED = {"code": 0, "message": "SUCCEED", "request_id": "r", "data": {"task_id": "1", "task_status": "submitted"}}


def entry(second: float, status: int, answer: Any, *, method: str = "POST", url: str = TASKS, **sent: Any) -> Any:
    """One exchange in HAR; a status of 0 is a response that was lost."""
    headers = [{"name": "authorization", "value": "Bearer sk-of-the-recording-31"}]
    request: dict[str, Any] = {"method": method, "url": url, "headers": headers}
    if method == "POST":
        request["postData"] = {"mimeType": "application/json", "text": json.dumps(sent)}
    content = {"mimeType": "application/json", "text": json.dumps(answer)}
    at = datetime.fromtimestamp(1_760_000_000 + second, UTC).isoformat()
    return {"startedDateTime": at, "time": 100, "request": request, "response": {"status": status, "content": content}}


def gateway_of(tmp_path: Path, contract: Contract, *entries: Any, ledger: Sequence[Any] = ()) -> RecordedGateway:
    """The gateway of a recording, with a ledger beside it."""
    path, lines = tmp_path / "run.har", tmp_path / "ledger.jsonl"
    path.write_text(json.dumps({"log": {"entries": entries}}), "utf-8")
    lines.write_text("".join(f"{json.dumps(line)}\n" for line in ledger), "utf-8")
    return RecordedGateway(contract, read_files([path, lines] if ledger else [path]))


OTHER = {**ACCEPTED, "data": {"task_id": "2", "task_status": "submitted"}}
REFUSED = {"code": 1201, "message": "no", "request_id": "r"}
OOPS = {"error": {"message": "no", "type": "new_api_error", "code": "do_request_failed"}}
PAID_TWICE = {
    "after a lost response": ([entry(0, 0, ""), entry(5, 200, ACCEPTED)], True),
    "after a gateway's timeout": ([entry(0, 504, ""), entry(5, 200, ACCEPTED)], True),
    "of one name": ([entry(0, 200, ACCEPTED, external_task_id="x"), entry(5, 200, OTHER, external_task_id="x")], True),
    "under another name": ([entry(0, 0, "", external_task_id="x"), entry(5, 200, OTHER, external_task_id="y")], True),
    "other content": ([entry(0, 0, "", prompt="a cat"), entry(5, 200, ACCEPTED, prompt="a dog")], False),
    "the same content twice": ([entry(0, 200, ACCEPTED), entry(5, 200, OTHER)], False),
    "after a refusal": ([entry(0, 400, REFUSED), entry(5, 200, ACCEPTED)], False),
    "the next day": ([entry(0, 0, ""), entry(86400, 200, ACCEPTED)], False),
}


@pytest.mark.parametrize("name", PAID_TWICE)
def test_what_was_paid_twice_is_seen(name: str, tmp_path: Path, contract: Contract) -> None:
    """A call that repeats one which may have been charged is seen by its content or by its name, and no other is."""
    entries, wanted = PAID_TWICE[name]
    gateway = gateway_of(tmp_path, contract, *entries)
    gateway.rounds.begin(1)
    assert (gateway.paid("klingCreateText2Video").earlier is not None) is wanted


def test_a_ledger_adds_what_the_recording_lacks(tmp_path: Path, contract: Contract) -> None:
    """A ledger beside a recording says what else was paid at this gateway, and what made a task that is queried."""
    where = {"time": 1_760_000_000.0, "gateway": "https://gateway.example:443", "operation": "klingCreateText2Video"}
    lines = [
        {**where, "event": "sent", "number": 1, "path": "/x"},
        {**where, "event": "responded", "number": 1, "status": 200, "id": "1"},
        {**where, "event": "sent", "number": 2, "path": "/x", "operation": "klingCreateImage2Video"},
        {**where, "event": "sent", "number": 3, "path": "/x", "gateway": "https://other.example:443"},
    ]
    gateway = gateway_of(tmp_path, contract, entry(0, 200, ACCEPTED), ledger=lines)
    assert gateway.ledger().spent == 2
