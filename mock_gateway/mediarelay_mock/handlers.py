"""What each operation does, by its operationId. Tasks follow the contract's `x-lifecycle`; the rest is named here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

from mediarelay_contract.contract import Contract, is_free

from . import books, tokens
from .answers import answer
from .calls import Call, FileLink, OtherResponse
from .dialects import JSON, DialectWriter, Snapshot
from .examples import SAMPLE, Filling, content_of, examples_of, fill, repeated
from .lists import all_of, join
from .refusal import Refusal
from .results import make_element, make_voice
from .store import CANCELLED, FAILED, QUEUED, REFUSALS, RUNNING, SUCCEEDED, StoredTask, triggers_in

_WORDS = {QUEUED: "queued", RUNNING: "running", SUCCEEDED: "succeeded", FAILED: "failed", CANCELLED: "cancelled"}

Handler = Callable[[Call], Any]


def find_handlers(contract: Contract) -> dict[str, Handler]:
    """Return the handler of every operation.

    Raises:
        LookupError: An operation has none; the mock does not start half able.
    """
    handlers: dict[str, Handler] = dict(_HANDLERS)
    for operation_id, route in contract.operations.items():
        lifecycle = route.operation.get("x-lifecycle", {})
        if "query" in lifecycle and "dialects" not in lifecycle:
            handlers[operation_id] = submit
            handlers[lifecycle["query"]] = query_task
        elif examples_of(contract, operation_id):
            handlers[operation_id] = submit_by_example if "query" in lifecycle else respond_by_example
        elif "video/mp4" in content_of(contract, operation_id):
            handlers[operation_id] = respond_with_file
        elif "application/json" not in content_of(contract, operation_id):
            handlers[operation_id] = answer
    for operation_id, route in contract.operations.items():
        if "x-list" in route.operation:
            handlers[operation_id] = respond_with_list
        if "x-cancels" in route.operation:
            handlers[operation_id] = cancel
        if many := route.operation.get("x-lifecycle", {}).get("bulk_query"):
            handlers[many["query"]] = respond_for_many
    handlers |= tokens.HANDLERS | books.HANDLERS
    missing = sorted(set(contract.operations) - set(handlers))
    if missing:
        raise LookupError(f"the mock has no handler for {', '.join(missing)}")
    return handlers


def submit(call: Call) -> JSON:
    """Take a submission, unless its triggers or its id say no."""
    external_id = call.body.get("external_task_id")
    if external_id and call.store.uses(call.key, external_id):
        raise Refusal(400, 1201, f"external_task_id {external_id} is used already")
    return call.dialect.submitted(call.snapshot(_take(call)))


def _take(call: Call) -> StoredTask:
    for word in sorted(triggers_in(call.body) & REFUSALS.keys()):
        raise Refusal(*REFUSALS[word])
    operation = call.route.operation
    media = operation["x-lifecycle"]["media"]
    task = call.store.add(call.key, operation["operationId"], operation["tags"][0], media, call.body or {}, call.now)
    task.parameters = call.parameters
    return task


def submit_by_example(call: Call) -> Any:
    """Take a submission and respond as the contract's example does; or a query, where one path serves both."""
    if call.route.operation["x-cost"] == "paid" and is_free(call.route.operation, call.parameters):
        return respond_by_example(call)
    task = _take(call)
    return _fill(call, examples_of(call.contract, call.route.operation["operationId"])["submitted"], task)


def respond_by_example(call: Call) -> Any:
    """Respond as the contract's example for the state of the task does; without a task, as fits the request."""
    operation_id = call.route.operation["operationId"]
    task = next(_tasks_meant(call), None)
    if task is not None:
        return _describe(call, operation_id, task)
    examples = examples_of(call.contract, operation_id)
    if "succeeded" in examples:
        raise Refusal(404, 1203, "the task does not exist")
    return answer(call)


def describe(call: Call, task: StoredTask) -> Any:
    """Return what the query for a task returns at present."""
    lifecycle = call.contract.operations[task.operation_id].operation["x-lifecycle"]
    if "dialects" not in lifecycle:
        return call.dialect.queried(call.snapshot(task))
    return _describe(call, lifecycle["query"], task)


def _describe(call: Call, operation_id: str, task: StoredTask) -> Any:
    """Fill the example for the state of the task."""
    examples = examples_of(call.contract, operation_id)
    word = _WORDS[task.state(call.now)]
    example = examples.get(f"{word}_{task.media}") or examples.get(word) or next(iter(examples.values()))
    return _fill(call, example, task)


def _fill(call: Call, example: Any, task: StoredTask) -> Any:
    lifecycle = call.contract.operations[task.operation_id].operation["x-lifecycle"]
    repeats = repeated(lifecycle, {**task.parameters, **task.body})
    return fill(example, Filling(task, call.now, call.base, call.addresses, repeats))


def respond_for_many(call: Call) -> Any:
    """Report the state of the tasks that ids name, each as the query for one task does; without ids, of all."""
    requested = call.route.operation["operationId"]
    lifecycles = (route.operation.get("x-lifecycle", {}) for route in call.contract.operations.values())
    words = next(one for one in lifecycles if one.get("bulk_query", {}).get("query") == requested)
    by = (
        words["bulk_query"].get("id_param")
        or call.contract.resolve(call.contract.request_schema(requested))["required"][0]
    )
    ids = call.parameters.get(by) or (call.body or {}).get(by)
    tasks = list(_tasks_meant(call)) if ids else all_of(call.store, call.contract, call.key, words["query"])
    return join(words["bulk_query"]["join"], tasks, lambda task: describe(call, task), call.parameters, by)


def respond_with_list(call: Call) -> Any:
    """Report the state of all of the caller's tasks that one query covers."""
    words = call.route.operation["x-list"]
    tasks = all_of(call.store, call.contract, call.key, words["query"])
    return join(words["join"], tasks, lambda task: describe(call, task), call.parameters)


def cancel(call: Call) -> Any:
    """End a task early, and respond by the example for its state, or as its query does."""
    task = next(_tasks_meant(call), None)
    if task is None:
        raise Refusal(404, 1203, "the task does not exist")
    task.cancel(call.now)
    if "204" in call.route.operation["responses"]:
        return OtherResponse(204, "", b"")
    operation_id = call.route.operation["operationId"]
    return _describe(call, operation_id, task) if examples_of(call.contract, operation_id) else describe(call, task)


def respond_with_file(call: Call) -> Any:
    """Hand out what a task has made, to the holder of its key."""
    task = next(_tasks_meant(call), None)
    if task is None or task.state(call.now) != SUCCEEDED:
        raise Refusal(404, 1203, "there is no such file")
    return FileLink("0.mp4")


def _tasks_meant(call: Call) -> Iterator[StoredTask]:
    """Find the tasks that a parameter or a field names, be it as a part of another id."""
    named = [*call.parameters.values(), *((call.body or {}).values() if isinstance(call.body, dict) else ())]
    for task_id in dict.fromkeys(re.findall(r"\d{18}", " ".join(map(str, named)))):
        task = call.store.find(call.key, task_id)
        if task is not None and task.family == call.route.operation["tags"][0]:
            yield task


def query_task(call: Call) -> JSON:
    """Show a task, under the path that it was submitted to and to its own key only."""
    name = call.parameters["task_id"]
    task = call.store.find(call.key, name)
    if task is not None and task.id != name and not call.dialect.keeps_external_ids:
        task = None
    if task is None or call.contract.operations[task.operation_id].path != call.path.rpartition("/")[0]:
        raise Refusal(404, 1203, f"the task {name} does not exist")
    return call.dialect.queried(call.snapshot(task))


def _sample(call: Call, name: str) -> str:
    return f"{call.base}/media/{SAMPLE}/{name}"


def _speak(call: Call) -> JSON:
    audios = [{"id": uuid4().hex, "url": _sample(call, "0.mp3"), "duration": "2.0"}]
    data = {"task_id": uuid4().hex, "task_status": "succeed", "task_result": {"audios": audios}}
    return DialectWriter().envelope(data)


def _recognise(call: Call) -> JSON:
    kinds = ("object_seg", "head_seg", "face_seg", "cloth_seg")
    images = [{"type": kind, "is_contain": True, "url": _sample(call, "0.png")} for kind in kinds]
    return DialectWriter().envelope({"task_result": {"images": images}})


def _identify_faces(call: Call) -> JSON:
    face = {"face_id": "0", "face_image": _sample(call, "0.png"), "start_time": 0, "end_time": 5000}
    return DialectWriter().envelope({"session_id": uuid4().hex, "face_data": [face], "final_unit_deduction": "0.05"})


def _open_selection(call: Call) -> JSON:
    data = {
        "status": 0,
        "session_id": f"s-{uuid4().hex}",
        "fps": 24,
        "original_duration": 5000,
        "width": 1280,
        "height": 720,
        "total_frame": 120,
        "normalized_video": _sample(call, "0.mp4"),
    }
    return DialectWriter().envelope(data)


def _change_selection(call: Call) -> JSON:
    size = [720, 1280]
    mask = {
        "object_id": "0",
        "rle_mask": {"size": size, "counts": "0"},
        "png_mask": {"size": size, "base64": ""},
    }
    res = {"frame_index": call.body["frame_index"], "rle_mask_list": [mask]}
    return DialectWriter().envelope({"status": 0, "session_id": _session(call), "res": res})


def _clear_selection(call: Call) -> JSON:
    return DialectWriter().envelope({"status": 0, "session_id": _session(call)})


def _preview_selection(call: Call) -> JSON:
    res = {"video": _sample(call, "0.mp4"), "video_cover": _sample(call, "0.png"), "tracking_output": ""}
    return DialectWriter().envelope({"status": 0, "session_id": _session(call), "res": res})


def _session(call: Call) -> str:
    session: str = call.body["session_id"]
    if not session.startswith("s-"):
        raise Refusal(400, 1201, f"the session {session} does not exist; init-selection opens one")
    return session


def _make_old_element(call: Call) -> JSON:
    return DialectWriter().envelope(
        make_element(10**17 + len(call.store), call.body, _sample(call, "0.png"), owner="1")
    )


def _delete(call: Call) -> JSON:
    task = StoredTask(uuid4().hex, call.key, call.route.operation["operationId"], "kling", "data", {}, call.now)
    return call.dialect.queried(Snapshot(task, task.changes()[-1], {}))


def _list_voices(call: Call) -> JSON:
    names = ("Sunny", "Calm", "Gravel")
    voices = [{"voices": [make_voice(str(i), n, _sample(call, "0.mp3"), owner="kling")]} for i, n in enumerate(names)]
    return _page(call, voices)


def _list_elements(call: Call) -> JSON:
    bodies = [{"element_name": name, "element_description": f"A preset {name}"} for name in ("cat", "robot")]
    made = [make_element(i, body, _sample(call, "0.png"), owner="kling") for i, body in enumerate(bodies)]
    return _page(call, [{"elements": [element]} for element in made])


def _page(call: Call, results: list[JSON]) -> JSON:
    page, size = int(call.parameters.get("pageNum", 1)), int(call.parameters.get("pageSize", 30))
    records = [
        {"task_id": f"preset-{index}", "task_status": "succeed", "task_result": result}
        for index, result in enumerate(results)
    ]
    return DialectWriter().envelope(records[(page - 1) * size : page * size])


_HANDLERS: dict[str, Handler] = {
    "klingGetTask": query_task,
    "klingGetImageTask": query_task,
    "klingCreateTts": _speak,
    "klingRecognizeImage": _recognise,
    "klingIdentifyFace": _identify_faces,
    "klingInitMultiElementsSelection": _open_selection,
    "klingAddMultiElementsSelection": _change_selection,
    "klingDeleteMultiElementsSelection": _change_selection,
    "klingClearMultiElementsSelection": _clear_selection,
    "klingPreviewMultiElementsSelection": _preview_selection,
    "klingCreateElement": _make_old_element,
    "klingDeleteVoice": _delete,
    "klingDeleteElement": _delete,
    "klingListPresetVoices": _list_voices,
    "klingListAdvancedPresetElements": _list_elements,
}
