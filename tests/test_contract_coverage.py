"""What of the contract real traffic has shown, and what it showed beside it."""

from __future__ import annotations

import json
from pathlib import Path

from .commands import run
from .test_suite_recordings import ACCEPTED, TASKS, entry


def test_it_tells_what_was_seen_and_what_is_not_in_the_contract(tmp_path: Path) -> None:
    """Operations, fields, values and dialects are counted; unknown paths, statuses, fields and values are named."""
    path = tmp_path / "run.har"
    strange = {**ACCEPTED, "data": {"task_id": "1", "task_status": "thinking", "mood": "fine"}}
    entries = [
        entry(0, 200, ACCEPTED, model_name="kling-v1", prompt="cat", mood="good"),
        entry(1, 200, strange, method="GET", url=f"{TASKS}/1"),
        entry(2, 418, {}, method="GET", url=f"{TASKS}/1"),
        entry(3, 200, {}, method="GET", url="https://gateway.example/kling/v9/dreams"),
    ]
    path.write_text(json.dumps({"log": {"entries": entries}}), "utf-8")
    done = run({}, "contract", "coverage", "--har", str(path), "--json")
    assert done.returncode == 1
    out = json.loads(done.stdout)
    assert out["operations"]["seen"] == 2
    assert out["by_operation"]["klingCreateText2Video"]["dialects"] == ["kling"]
    beside = out["not_in_contract"]
    assert beside["paths"] == {"GET /kling/v9/dreams": 1}
    assert beside["statuses"] == {"klingGetText2Video": ["418"]}
    assert {(one["operation"], one["part"], one["field"]) for one in beside["fields"]} == {
        ("klingCreateText2Video", "request", "mood"),
        ("klingGetText2Video", "response 200", "data.mood"),
    }
    assert [one["word"] for one in beside["words"]] == ["thinking"]


def test_files_of_results_do_not_count_and_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    """A result's file is no part of the API; without traffic, or with what is none, it ends with 2 and says why."""
    path = tmp_path / "run.har"
    file = entry(3, 200, {}, method="GET", url="https://cdn.example/0.mp4")
    file["response"]["content"]["mimeType"] = "video/mp4"
    path.write_text(json.dumps({"log": {"entries": [entry(0, 200, ACCEPTED, model_name="kling-v1"), file]}}), "utf-8")
    done = run({}, "contract", "coverage", "--har", str(path))
    assert (done.returncode, "operations: 1 of" in done.stdout, "Not in" in done.stdout) == (0, True, False)
    assert run({}, "contract", "coverage").returncode == 2
    path.write_text("no recording", "utf-8")
    done = run({}, "contract", "coverage", "--har", str(path))
    assert (done.returncode, bool(done.stderr)) == (2, True)
