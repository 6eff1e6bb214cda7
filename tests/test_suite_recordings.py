"""A recording is judged as a live run is."""

from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from benchmarks.recordings import judge_fault, names
from mediarelay_conformance.har_files import read_files
from mediarelay_conformance.limits import NotSeen
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


QUERY = {"method": "GET", "url": f"{TASKS}/nothing"}
WHOLE = json.dumps({"log": {"entries": [entry(0, 200, ACCEPTED), entry(1, 404, REFUSED, **QUERY)]}}).encode()
LINES = b"\n".join(json.dumps(entry(second, 200, ACCEPTED)).encode() for second in range(2))
FILES = {
    "whole": (WHOLE, 2, 0),
    "with a mark of byte order": (b"\xef\xbb\xbf" + WHOLE, 2, 0),
    "packed": (gzip.compress(WHOLE), 2, 0),
    "packed in pieces": (gzip.compress(LINES) + gzip.compress(b"\n" + LINES), 4, 0),
    "cut": (WHOLE[:-60], 1, 1),
    "packed and cut": (gzip.compress(WHOLE, 0)[:-80], 1, 1),
    "lines": (LINES, 2, 0),
    "cut lines": (LINES[:-60], 1, 1),
    "with what is no entry": (b'{"log": {"entries": [null, 3, {"request": null}]}}', 0, 0),
    "empty": (b'{"log": {}}', 0, 0),
}


@pytest.mark.parametrize("name", FILES)
def test_what_can_be_read_of_a_file_is_read(name: str, tmp_path: Path) -> None:
    """A recording is read as far as it goes, packed or not, and where it breaks off is said."""
    content, entries, notes = FILES[name]
    (tmp_path / "run.har").write_bytes(content)
    raw = read_files([tmp_path / "run.har"])
    assert (len(raw.entries), len(raw.notes)) == (entries, notes)


@pytest.mark.parametrize(
    ("content", "said"),
    [(WHOLE[:90], "breaks off within its first"), (b"<html>", "begins with <html>"), (b"\x1f\x8b\x08xyz", "unpack")],
)
def test_what_is_no_recording_is_said(content: bytes, said: str, tmp_path: Path) -> None:
    """A file of which nothing can be read is refused, with what it is."""
    (tmp_path / "run.har").write_bytes(content)
    with pytest.raises(ValueError, match=said):
        read_files([tmp_path / "run.har"])


@pytest.mark.parametrize(
    "content",
    [{"size": 109, "mimeType": "application/json"}, {"size": -1, "mimeType": "application/json"}, {}, {"text": ""}],
)
def test_a_body_that_the_recorder_left_out_is_not_seen(content: Any, tmp_path: Path, contract: Contract) -> None:
    """A body that is not in the recording is held against nobody."""
    refused = entry(1, 404, "", **QUERY)
    refused["response"]["content"] = content
    gateway = gateway_of(tmp_path, contract, entry(0, 200, ACCEPTED), refused)
    with pytest.raises(NotSeen):
        gateway.client.query_unknown_id("klingCreateText2Video")
    assert "left out" in " ".join(gateway.notes)
    refused["response"]["content"] = {"size": 0}
    gateway = gateway_of(tmp_path, contract, entry(0, 200, ACCEPTED), refused)
    assert gateway.client.query_unknown_id("klingCreateText2Video").status == 404


def test_a_recorded_key_is_nowhere(tmp_path: Path, contract: Contract) -> None:
    """A key is taken out of addresses, headers and bodies while reading, wherever in the recording it stands."""
    key = "sk-of-the-recording-31"
    told = entry(0, 200, {**ACCEPTED, "message": f"taken with {key}"}, prompt=key)
    told["response"]["headers"] = [{"name": "x-echo", "value": key}]
    shown = entry(1, 200, ACCEPTED, method="GET", url=f"{TASKS}/1?key={key}")
    gateway = gateway_of(tmp_path, contract, told, shown)
    assert key not in repr(gateway.joined.exchanges)
    assert gateway.joined.exchanges[0].one.leaks
