"""Write a task, or an error, as one kind of gateway words it. The wrapper's reader is separate code on purpose.

Each profile of the contract's `x-profiles` has one class here. Facts: docs/facts/gateways.md,
docs/facts/kling.md#response-shapes.
"""

from __future__ import annotations

from typing import Any, NamedTuple
from uuid import uuid4

from .forms import NO_MODEL, SERVED, read_metadata_form, read_vendors_form
from .store import FAILED, QUEUED, RUNNING, SUCCEEDED, StoredTask

JSON = dict[str, Any]
REASON = "Failure to pass the risk control system"


class Snapshot(NamedTuple):
    """A task at one time, with what it has made by then."""

    task: StoredTask
    now: float
    result: JSON | None

    @property
    def state(self) -> str:
        """The vendor's word."""
        return self.task.state(self.now)

    @property
    def reason(self) -> str:
        """Why it failed; the empty text where it did not."""
        return REASON if self.state == FAILED else ""

    @property
    def first_link(self) -> str | None:
        """The first link of the result."""
        for items in (self.result or {}).values():
            for item in items if isinstance(items, list) else ():
                for value in item.values():
                    if isinstance(value, str) and "/media/" in value:
                        return value
        return None


class DialectWriter:
    """Kling's own envelope, and the frame for the others."""

    name = "kling"
    keeps_external_ids = True
    key_only_in: tuple[str, ...] = ()
    """Security schemes that the gateway looks at alone, where an operation has them."""

    def read(self, operation_id: str, body: Any) -> Any:  # noqa: ARG002 - some read part of the body only
        """Return what reaches the vendor of the body that an operation was sent.

        Raises:
            Refusal: The gateway itself refuses it.
        """
        return body

    def calls_back(self, operation_id: str) -> bool:  # noqa: ARG002 - some do for part of the operations only
        """Return whether the changes of an operation's tasks are posted to their callback_url."""
        return True

    def submitted(self, snapshot: Snapshot) -> JSON:
        """Return the response to a submission."""
        return self.envelope(self.vendor_data(snapshot))

    def queried(self, snapshot: Snapshot) -> JSON:
        """Return the response to a query."""
        return self.envelope(self.vendor_data(snapshot))

    def vendor_data(self, snapshot: Snapshot) -> JSON:
        """Return the task in the vendor's own words."""
        task, now = snapshot.task, snapshot.now
        kept = task.external_id if self.keeps_external_ids else None
        data: JSON = {
            "task_id": task.id,
            "task_status": snapshot.state,
            "task_info": {"external_task_id": kept} if kept else {},
            "created_at": round(task.created * 1000),
            "updated_at": round(task.updated(now) * 1000),
        }
        if snapshot.reason:
            data["task_status_msg"] = snapshot.reason
        if snapshot.state == SUCCEEDED:
            data["task_result"] = snapshot.result
            data["final_unit_deduction"] = "1"
        return data

    def envelope(self, data: Any) -> JSON:
        """Return any payload as a successful response."""
        return {"code": 0, "message": "SUCCEED", "request_id": str(uuid4()), "data": data}

    def error(self, status: int, code: int, message: str) -> tuple[int, JSON]:
        """Return status and body of an error, given in the vendor's terms."""
        return status, {"code": code, "message": message, "request_id": str(uuid4())}


class Text(DialectWriter):
    """The same with text for the code and the times, as the Chinese guide declares it."""

    name = "text"

    def envelope(self, data: Any) -> JSON:
        """Return any payload as a successful response; times of tasks become text."""
        if not isinstance(data, dict) or "task_status" not in data:
            return super().envelope(data)
        times = {key: str(data[key]) for key in ("created_at", "updated_at") if key in data}
        return {**super().envelope({**data, **times}), "code": "0"}

    def error(self, status: int, code: int, message: str) -> tuple[int, JSON]:
        """Return status and body of an error."""
        return status, {"code": str(code), "message": message, "request_id": str(uuid4())}


_OPENAI_WORDS = {QUEUED: "queued", RUNNING: "in_progress", SUCCEEDED: "completed", FAILED: "failed"}


class Flat(DialectWriter):
    """The flat form that New API documents, with its OpenAI-like errors."""

    name = "flat"

    def submitted(self, snapshot: Snapshot) -> JSON:
        """Return the response to a submission."""
        return {"task_id": snapshot.task.id, "status": "queued"}

    def queried(self, snapshot: Snapshot) -> JSON:
        """Return the response to a query."""
        response: JSON = {"task_id": snapshot.task.id, "status": _OPENAI_WORDS[snapshot.state]}
        if snapshot.state == SUCCEEDED:
            link = snapshot.first_link
            response["url"] = link
            response["format"] = link.rpartition(".")[2] if link else None
            if snapshot.task.media == "video":
                response["metadata"] = {"duration": 5, "fps": 12, "width": 320, "height": 180}
        if snapshot.state == FAILED:
            response["error"] = {"code": 1301, "message": snapshot.reason}
        return response

    def error(self, status: int, code: int, message: str) -> tuple[int, JSON]:
        """Return status and body of an error."""
        return status, _front_error(message, "invalid_request_error" if status < 500 else "server_error", str(code))


class OpenAiVideo(Flat):
    """The OpenAI video object throughout."""

    name = "openai-video"
    keeps_external_ids = False

    def submitted(self, snapshot: Snapshot) -> JSON:
        """Return the response to a submission."""
        return self._video(snapshot, "queued")

    def queried(self, snapshot: Snapshot) -> JSON:
        """Return the response to a query."""
        video = self._video(snapshot, _OPENAI_WORDS[snapshot.state])
        video["progress"] = snapshot.task.progress(snapshot.now)
        if snapshot.state == SUCCEEDED:
            video |= {
                "completed_at": int(snapshot.now),
                "seconds": _clip_seconds(snapshot),
                "metadata": {"url": snapshot.first_link},
            }
        if snapshot.state == FAILED:
            video["error"] = {"code": "task_failed", "message": snapshot.reason}
        return video

    def _video(self, snapshot: Snapshot, status: str) -> JSON:
        task = snapshot.task
        model = (task.body or {}).get("model_name") or ""
        created = int(task.created)
        return {
            "id": task.id,
            "object": "video",
            "model": model,
            "status": status,
            "progress": 0,
            "created_at": created,
        }


_NEWAPI_WORDS = {QUEUED: "SUBMITTED", RUNNING: "IN_PROGRESS", SUCCEEDED: "SUCCESS", FAILED: "FAILURE"}


class NewApiB(DialectWriter):
    """new-api, era B: the vendor's form is taken whole; its envelope on submission, the wrapper on queries."""

    name = "new-api-b"
    keeps_external_ids = False

    def read(self, operation_id: str, body: Any) -> Any:
        """Return what reaches the vendor."""
        return read_vendors_form(body) if operation_id in SERVED and isinstance(body, dict) else body

    def queried(self, snapshot: Snapshot) -> JSON:
        """Return the response to a query: the task as the gateway keeps it, around the vendor's last response."""
        task, state = snapshot.task, snapshot.state
        starts, ends = (int(changes) for changes in (*task.changes(), task.created)[1:3])
        data: JSON = {
            "task_id": task.id,
            "action": "textGenerate",
            "status": "NOT_START" if snapshot.now <= task.created else _NEWAPI_WORDS[state],
            "fail_reason": self.fail_reason(snapshot),
            "submit_time": int(task.created),
            "start_time": starts if state != QUEUED else 0,
            "finish_time": ends if state in (SUCCEEDED, FAILED) else 0,
            "progress": f"{task.progress(snapshot.now)}%",
            "data": self.envelope({**self.vendor_data(snapshot), "task_id": "8" + task.id}),
        }
        return {"code": "success", "message": "", "data": {**data, **self.more(snapshot)}}

    def fail_reason(self, snapshot: Snapshot) -> str:
        """Return what stands there: in eras B and C the link, of all things, on success."""
        return (snapshot.first_link or "") if snapshot.state == SUCCEEDED else snapshot.reason

    def more(self, snapshot: Snapshot) -> JSON:  # noqa: ARG002 - era D has more
        """Return further fields of the task."""
        return {}

    def error(self, status: int, code: int, message: str) -> tuple[int, JSON]:
        """Return status and body of an error: the front's own for keys, the task handler's for the rest."""
        if status == 401:
            return 401, _front_error(_unknown_key(code, message), "new_api_error", "")
        if code == 1203:
            return 400, {"code": "task_not_exist", "message": "task_not_exist", "data": None}
        if code == 1102:
            return 403, {"code": "insufficient_user_quota", "message": "user quota is not enough", "data": None}
        if status == 429:
            text = "当前分组上游负载已饱和，请稍后再试"
            return 429, {"code": "fail_to_fetch_task", "message": text, "data": None}
        word = {1301: "task_failed", 5000: "do_request_failed"}.get(code, "invalid_request")
        return status, {"code": word, "message": message, "data": None}


class NewApiC(NewApiB):
    """new-api, era C (as of 2026-02-08): the OpenAI video object on submission, its status empty."""

    name = "new-api-c"
    submitted_status = ""
    takes_text = False

    def read(self, operation_id: str, body: Any) -> Any:
        """Return what reaches the vendor."""
        if operation_id not in SERVED or not isinstance(body, dict):
            return body
        return read_metadata_form(body, takes_text=self.takes_text)

    def calls_back(self, operation_id: str) -> bool:
        """Return whether changes are posted."""
        return operation_id not in SERVED

    def error(self, status: int, code: int, message: str) -> tuple[int, JSON]:
        """Return status and body of an error."""
        if code == NO_MODEL:
            shown = f"{message} (request id: {uuid4().hex})"
            return 400, {"error": {"code": "", "message": shown, "type": "new_api_error"}}
        return super().error(status, code, message)

    def submitted(self, snapshot: Snapshot) -> JSON:
        """Return the response to a submission."""
        task = snapshot.task
        return {**OpenAiVideo()._video(snapshot, self.submitted_status), "task_id": task.id}


class NewApiD(NewApiC):
    """new-api, era D (as of 2026-08-08): the link in result_url, which falls back to the error of a failed task."""

    name = "new-api-d"
    submitted_status = "queued"
    takes_text = True

    def fail_reason(self, snapshot: Snapshot) -> str:
        """Return what stands there: the reason of a failure, and nothing else."""
        return snapshot.reason

    def more(self, snapshot: Snapshot) -> JSON:
        """Return further fields of the task."""
        times = {"created_at": int(snapshot.task.created), "updated_at": int(snapshot.task.updated(snapshot.now))}
        result = snapshot.first_link or snapshot.reason
        return {"id": 17, "platform": "50", **times, **({"result_url": result} if result else {})}


class OneHub(DialectWriter):
    """one-hub: the vendor's envelope as last polled, and none before the first poll."""

    name = "one-hub"
    keeps_external_ids = False
    key_only_in = ("midjourneySecret",)

    def queried(self, snapshot: Snapshot) -> JSON:
        """Return the response to a query."""
        if snapshot.state == QUEUED:
            return {"code": 0, "message": "", "request_id": ""}
        return super().queried(snapshot)

    def error(self, status: int, code: int, message: str) -> tuple[int, JSON]:
        """Return status and body of an error."""
        if status == 401:
            return 401, {"error": {"message": _unknown_key(code, message), "type": "one_hub_error"}}
        if code == 1203:
            return 404, {"code": "task_not_exist", "message": ""}
        if code == 1102:
            return 402, {"code": "insufficient_user_quota", "message": "user quota is not enough"}
        if code in (1301, 1303):  # the vendor's own refusals pass through, inside HTTP 200
            return 200, {"code": code, "message": message, "request_id": str(uuid4())}
        return status, {"code": "invalid_request", "message": message}


class BareSeconds(DialectWriter):
    """A bare id on submission; then seconds for milliseconds, null lists, empty ids and an id on top."""

    name = "bare-seconds"
    keeps_external_ids = False

    def submitted(self, snapshot: Snapshot) -> JSON:
        """Return the response to a submission."""
        return {"code": 0, "message": "", "task_id": snapshot.task.id}

    def vendor_data(self, snapshot: Snapshot) -> JSON:
        """Return the task in the vendor's words, more or less."""
        data = super().vendor_data(snapshot)
        data |= {key: data[key] // 1000 for key in ("created_at", "updated_at")}
        result = data.get("task_result")
        if result is not None:
            videos = [{**video, "id": ""} for video in result.get("videos", [])]
            data["task_result"] = {"images": None, **result, **({"videos": videos} if videos else {})}
        return data

    def queried(self, snapshot: Snapshot) -> JSON:
        """Return the response to a query."""
        return {**super().queried(snapshot), "task_id": snapshot.task.id}


def _clip_seconds(snapshot: Snapshot) -> str:
    videos = (snapshot.result or {}).get("videos") or [{}]
    return str(videos[0].get("duration", "5.0"))


def invalid_url(method: str, path: str) -> JSON:
    """Return the error of new-api's and one-hub's front for what it has no route for."""
    message = f"Invalid URL ({method} {path})"
    return {"error": {"message": message, "type": "invalid_request_error", "param": "", "code": ""}}


def _front_error(message: str, kind: str, code: str) -> JSON:
    return {"error": {"message": message, "type": kind, "param": None, "code": code}}


def _unknown_key(code: int, message: str) -> str:
    # A gateway says no more than the first; with the mock's own 1000 the key is known, and only its form is wrong.
    return f"{message if code == 1000 else '无效的令牌'} (request id: {uuid4().hex})"


WRITERS: dict[str, DialectWriter] = {
    dialect.name: dialect
    for dialect in (
        DialectWriter(),
        Text(),
        Flat(),
        NewApiB(),
        NewApiC(),
        NewApiD(),
        OpenAiVideo(),
        OneHub(),
        BareSeconds(),
    )
}
