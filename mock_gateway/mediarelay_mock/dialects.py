"""Write a task, or an error, in the words of one dialect. The wrapper's reader is separate code on purpose."""

from __future__ import annotations

from typing import Any, NamedTuple
from uuid import uuid4

from .store import FAILED, QUEUED, RUNNING, SUCCEEDED, Task

JSON = dict[str, Any]


class Moment(NamedTuple):
    """A task at one time, with what it has made by then."""

    task: Task
    now: float
    result: JSON | None

    @property
    def state(self) -> str:
        """The vendor's word."""
        return self.task.state(self.now)

    @property
    def reason(self) -> str:
        """Why it failed; the empty text where it did not."""
        return "Failure to pass the risk control system" if self.state == FAILED else ""

    @property
    def first_link(self) -> str | None:
        """The first link of the result."""
        for items in (self.result or {}).values():
            for item in items if isinstance(items, list) else ():
                for value in item.values():
                    if isinstance(value, str) and "/media/" in value:
                        return value
        return None


class Dialect:
    """Kling's own envelope, and the frame for the others."""

    name = "kling"

    def submitted(self, moment: Moment) -> JSON:
        """Return the reply to a submission."""
        return self.queried(moment)

    def queried(self, moment: Moment) -> JSON:
        """Return the reply to a query."""
        task, now = moment.task, moment.now
        data: JSON = {
            "task_id": task.id,
            "task_status": moment.state,
            "task_info": {"external_task_id": task.external_id} if task.external_id else {},
            "created_at": round(task.created * 1000),
            "updated_at": round(task.updated(now) * 1000),
        }
        if moment.reason:
            data["task_status_msg"] = moment.reason
        if moment.state == SUCCEEDED:
            data["task_result"] = moment.result
            data["final_unit_deduction"] = "1"
        return self.envelope(data)

    def envelope(self, data: Any) -> JSON:
        """Return any payload as a successful reply."""
        return {"code": 0, "message": "SUCCEED", "request_id": str(uuid4()), "data": data}

    def error(self, status: int, code: int, message: str) -> JSON:  # noqa: ARG002 - other dialects need the status
        """Return the body of an error."""
        return {"code": code, "message": message, "request_id": str(uuid4())}


class Text(Dialect):
    """The same with text for the code and the times, as seed 002 declares it."""

    name = "text"

    def envelope(self, data: Any) -> JSON:
        """Return any payload as a successful reply; times of tasks become text."""
        if not isinstance(data, dict) or "task_id" not in data:
            return super().envelope(data)
        times = {key: str(data[key]) for key in ("created_at", "updated_at") if key in data}
        return {**super().envelope({**data, **times}), "code": "0"}

    def error(self, status: int, code: int, message: str) -> JSON:
        """Return the body of an error."""
        return {**super().error(status, code, message), "code": str(code)}


_FLAT_WORDS = {QUEUED: "queued", RUNNING: "in_progress", SUCCEEDED: "completed", FAILED: "failed"}


class Flat(Dialect):
    """The flat form that seed 000 documents, with its OpenAI-like errors."""

    name = "flat"

    def submitted(self, moment: Moment) -> JSON:
        """Return the reply to a submission."""
        return {"task_id": moment.task.id, "status": "queued"}

    def queried(self, moment: Moment) -> JSON:
        """Return the reply to a query."""
        reply: JSON = {"task_id": moment.task.id, "status": _FLAT_WORDS[moment.state]}
        if moment.state == SUCCEEDED:
            link = moment.first_link
            reply["url"] = link
            reply["format"] = link.rpartition(".")[2] if link else None
            if moment.task.media == "video":
                reply["metadata"] = {"duration": 5, "fps": 12, "width": 320, "height": 180}
        if moment.state == FAILED:
            reply["error"] = {"code": 1301, "message": moment.reason}
        return reply

    def error(self, status: int, code: int, message: str) -> JSON:
        """Return the body of an error."""
        kind = "invalid_request_error" if status < 500 else "server_error"
        return {"error": {"message": message, "type": kind, "param": None, "code": str(code)}}


DIALECTS: dict[str, Dialect] = {dialect.name: dialect for dialect in (Dialect(), Text(), Flat())}
