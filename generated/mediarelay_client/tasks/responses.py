"""How responses are read: dialects, words for states, meanings of errors. Data out of the contract."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple


class Dialect(NamedTuple):
    """One shape of responses. What is no flag or table is JMESPath over the response; see the contract's `x-dialects`.

    Attributes:
        when: Whether a response has this shape.
        state: The state, where the shape alone shows it.
        states: Status words, in lower case, that mean something else here than in `STATES`, or nothing there.
        blocked: Status words of a task that waits for the caller, and what for.
        means: What its own error codes mean; None where all known codes count.
        despite: Whether a response is about a task all the same under an unknown code.
        places: The objects in which the fields may stand; None for the response itself.
        error: Whether it reports an error.
        family_only: Whether it is recognised only where a lifecycle lists it.
        undocumented: Whether it is tried after all others.
    """

    when: str
    state: str | None = None
    states: Mapping[str, str] = {}
    blocked: Mapping[str, str] = {}
    means: Mapping[str, str] | None = None
    despite: str | None = None
    places: str | None = None
    error: bool = False
    family_only: bool = False
    undocumented: bool = False
    id: str | None = None
    external_id: str | None = None
    status: str | None = None
    reason: str | None = None
    reason_code: str | None = None
    result: str | None = None
    urls: str | None = None
    progress: str | None = None
    created: str | None = None
    updated: str | None = None
    units: str | None = None
    request_id: str | None = None


class ErrorRule(NamedTuple):
    """What an error means.

    Attributes:
        means: The kind of error.
        hint: What to do about it.
        certain: Whether the gateway's front wrote it before it did anything.
        ends: Whether a query with this response reports a task that has failed.
        front: Whether it says something of the path, and nothing of a task.
    """

    means: str
    hint: str
    certain: bool = False
    ends: bool = False
    front: bool = False


DIALECTS: Final[Mapping[str, Dialect]] = {
    "kling": Dialect(
        when="data.task_status && type(code) != 'string'",
        id="data.task_id || data.id",
        external_id="data.task_info.external_task_id",
        status="data.task_status",
        reason="data.task_status_msg || data.fail_reason",
        result="data.task_result",
        created="data.created_at",
        updated="data.updated_at",
        units="data.final_unit_deduction",
        request_id="request_id",
    ),
    "text": Dialect(
        when="data.task_status && type(code) == 'string'",
        id="data.task_id",
        external_id="data.task_info.external_task_id",
        status="data.task_status",
        reason="data.task_status_msg || data.fail_reason",
        result="data.task_result",
        created="data.created_at",
        updated="data.updated_at",
        units="data.final_unit_deduction",
        request_id="request_id",
    ),
    "newapi": Dialect(
        when="code == 'success' && type(data) == 'object' && type(data.status) == 'string'",
        id="data.task_id",
        external_id="data.data.data.task_info.external_task_id",
        status="data.status",
        reason="data.data.data.task_status_msg || data.fail_reason || data.error.message",
        result="data.data.data.task_result",
        urls="[data.result_url, data.url, data.fail_reason]",
        progress="data.progress",
        created="data.submit_time",
        updated="data.finish_time || data.updated_at",
        units="data.data.data.final_unit_deduction",
    ),
    "openai-video": Dialect(
        when="id && (object == 'video' || (type(status) == 'string' && !task_id && !code))",
        id="id",
        status="status",
        reason="error.message",
        reason_code="error.code",
        urls="[metadata.url, video_url, url]",
        progress="progress",
        created="created_at",
        updated="completed_at",
    ),
    "flat": Dialect(
        when="task_id && type(status) == 'string'",
        id="task_id",
        status="status",
        reason="error.message",
        reason_code="error.code",
        urls="[url, metadata.url]",
    ),
    "callback": Dialect(
        when="task_id && type(task_status) == 'string' && !data",
        id="task_id",
        external_id="task_info.external_task_id",
        status="task_status",
        reason="task_status_msg",
        result="task_result",
        created="created_at",
        updated="updated_at",
        units="final_unit_deduction",
    ),
    "bare": Dialect(
        when="task_id && !data && !status && !task_status && (!code || code == `0`)",
        state="queued",
        id="task_id",
    ),
    "unpolled": Dialect(
        when="(code == `0` || code == 'success') && !data && !task_id && !id",
        state="queued",
    ),
    "task-dto": Dialect(
        family_only=True,
        when="(code == 'success' || code == `1`) && type(data) == 'object' && type(data.status) == 'string'",
        id="data.task_id",
        status="data.status",
        reason="data.fail_reason || message",
        urls="[data.result_url, data.url, data.fail_reason]",
        progress="data.progress",
        created="data.submit_time",
        updated="data.finish_time",
        states={"": "queued", "unknown": "queued"},
    ),
    "task-dto-id": Dialect(
        family_only=True,
        when="(code == 'success' || code == `1`) && type(data) == 'string' && data",
        id="data",
        state="queued",
    ),
    "vendor-error": Dialect(
        when="type(code) == 'number' && code != `0` && code != `200`",
        error=True,
        reason_code="code",
        reason="message || msg || description || error.message || error",
        request_id="request_id",
    ),
    "relay-error": Dialect(
        when="type(error) == 'object'",
        error=True,
        reason_code="[error.code, error.type]",
        reason="error.message || error.msg || error.detail || message",
    ),
    "task-error": Dialect(
        when="type(code) == 'string' && !contains(['', '0', '200', 'success', 'Success', 'SUCCESS', 'ok', 'OK'], code)",
        error=True,
        reason_code="code",
        reason="message || msg || error.message || error",
    ),
    "task-like": Dialect(
        undocumented=True,
        when="[@, [0], data, data[0], data.data, data.task, result, output, task, response][?type(@) == 'object'] | [?task_id || taskId || taskID || (id && (type(status) == 'string' || type(state) == 'string' || type(task_status) == 'string'))]",
        despite="[@, [0], data, data[0], data.data, data.task, result, output, task, response][?type(@) == 'object'] | [?task_id || taskId || taskID]",
        places="[@, [0], data, data[0], data.data, data.task, result, output, task, response, data.output, data.result] | [?type(@) == 'object'] | [ [?(task_id || taskId || taskID || id) && (task_status || state || (status && !contains(['success', 'Success', 'SUCCESS', 'ok', 'OK', 'true'], status)))], ([1:] | [?(task_id || taskId || taskID || id) && (status || state || task_status)]), [?(task_id || taskId || taskID) && status], [?task_id || taskId || taskID], [?id], @][]",
        id="task_id || taskId || taskID || id",
        external_id="task_info.external_task_id || external_task_id",
        status="[task_status, status, state, taskStatus, task_state] | [?type(@) == 'string' && @ != ''] | [0]",
        reason="[task_status_msg, failure_reason, fail_reason, failReason, error.message, error.msg, error.detail, error_message, error_msg, errorMessage, error, errors[0].message, errors[0].msg, errors[0].detail, errors[0], detail.message, detail.error, detail[0].msg, detail, base_resp.status_msg, output.message, message, msg, description, reason, title] | [?type(@) == 'string' && @ != ''] | [0]",
        reason_code="[error.code, error.type, errors[0].code, detail.code, error_code, errorCode, failureCode, code, type]",
        progress="progress || data.progress",
        created="created_at || createdAt || create_time || submit_time",
        updated="updated_at || updatedAt || completed_at || finished_at || finish_time",
        request_id="request_id",
    ),
    "error-like": Dialect(
        undocumented=True,
        error=True,
        when="(type(error) == 'string' && error) || (type(errors) == 'array' && errors) || success == `false` || contains(['error', 'ERROR', 'fail', 'Fail', 'FAIL'], not_null(status, ''))",
        reason_code="[error.code, error.type, errors[0].code, detail.code, error_code, errorCode, failureCode, code, type]",
        reason="[task_status_msg, failure_reason, fail_reason, failReason, error.message, error.msg, error.detail, error_message, error_msg, errorMessage, error, errors[0].message, errors[0].msg, errors[0].detail, errors[0], detail.message, detail.error, detail[0].msg, detail, base_resp.status_msg, output.message, message, msg, description, reason, title] | [?type(@) == 'string' && @ != ''] | [0]",
        request_id="request_id",
    ),
    "bare-data": Dialect(
        undocumented=True,
        when="type(data) == 'string' && data && contains(['success', 'SUCCESS', 'ok', '0', `0`, `1`, `200`], code)",
        state="queued",
        id="data",
    ),
    "bare-id": Dialect(
        undocumented=True,
        when="(id || data.id || generation_id || job_id || video_id || (request_id && type(code) == 'null')) && !error && !detail && (!code || code == `0`)",
        state="queued",
        id="data.id || id || generation_id || job_id || video_id || request_id",
    ),
    "bare-state": Dialect(
        undocumented=True,
        when="[@, data, output, result, task] | [?type(@) == 'object'] | [].[task_status, status, state][] | [?type(@) == 'string' && @ != '']",
        places="[data, output, result, task, @] | [?type(@) == 'object']",
        status="[task_status, status, state] | [?type(@) == 'string' && @ != ''] | [0]",
        reason="[task_status_msg, failure_reason, fail_reason, failReason, error.message, error.msg, error.detail, error_message, error_msg, errorMessage, error, errors[0].message, errors[0].msg, errors[0].detail, errors[0], detail.message, detail.error, detail[0].msg, detail, base_resp.status_msg, output.message, message, msg, description, reason, title] | [?type(@) == 'string' && @ != ''] | [0]",
        reason_code="[error.code, error.type, errors[0].code, detail.code, error_code, errorCode, failureCode, code, type]",
        progress="progress",
    ),
    "openai-task": Dialect(
        when="id && type(status) == 'string'",
        id="id || task_id",
        status="status",
        reason="error.message",
        reason_code="error.code",
        urls="[video_url, url, metadata.url]",
        progress="progress",
        created="created_at",
        updated="completed_at",
        states={"unknown": "queued"},
        family_only=True,
    ),
    "unified": Dialect(
        when="id && type(status) == 'string'",
        id="id || task_id",
        status="status",
        reason="detail.pending_info.failure_reason || error.message || error || detail.error",
        urls="[video_url, detail.url]",
        updated="status_update_time",
        states={
            "image_downloading": "running",
            "video_generating": "running",
            "video_generation_completed": "running",
            "video_upsampling": "running",
            "video_upsampling_completed": "running",
            "video_generation_failed": "failed",
            "video_upsampling_failed": "failed",
        },
        family_only=True,
    ),
    "flat-task": Dialect(
        when="(task_id || id) && type(status) == 'string'",
        id="task_id || id",
        status="status",
        reason="error.message",
        reason_code="error.code",
        urls="[url, video_url, metadata.url]",
        progress="progress",
        created="created_at",
        states={"": "queued", "unknown": "queued"},
        family_only=True,
    ),
    "prediction": Dialect(
        when="id && type(status) == 'string'",
        id="id",
        status="status",
        reason="error",
        states={"starting": "queued", "aborted": "cancelled"},
        family_only=True,
    ),
    "luma": Dialect(
        when="id && type(state) == 'string'",
        id="id",
        status="state",
        reason="failure_reason",
        states={"dreaming": "running"},
        family_only=True,
    ),
    "runway": Dialect(
        when="id && type(code) != 'string'",
        id="id",
        status="status || 'PENDING'",
        reason="failure || failureCode || error",
        states={"throttled": "queued"},
        family_only=True,
    ),
    "runway-pro": Dialect(
        when="code == `200` && type(data) == 'object' && data.task_id",
        id="data.task_id",
        status="data.status || '0'",
        reason="data.msg",
        created="data.create_time",
        updated="data.update_time",
        states={"0": "queued", "1": "running", "2": "failed", "3": "succeeded"},
        family_only=True,
    ),
    "runway-old": Dialect(
        when="type(task) == 'object' && task.id",
        id="task.id",
        status="task.status",
        reason="task.error || task.error.message",
        states={"throttled": "queued"},
        family_only=True,
    ),
    "minimax-error": Dialect(
        when="base_resp.status_code && base_resp.status_code != `0`",
        error=True,
        reason_code="base_resp.status_code",
        reason="base_resp.status_msg",
        means={
            "1002": "busy",
            "1004": "authentication",
            "2049": "authentication",
            "1008": "quota",
            "1026": "rejected",
            "1027": "rejected",
            "2013": "rejected",
        },
        family_only=True,
    ),
    "minimax": Dialect(
        when="task_id && !data && base_resp",
        id="task_id",
        status="status || 'Preparing'",
        reason="base_resp.status_msg",
        urls="[file.download_url, file.backup_download_url]",
        states={"preparing": "queued"},
        family_only=True,
    ),
    "seedance": Dialect(
        when="id && type(code) != 'string'",
        id="id",
        status="status || 'queued'",
        reason="error.message",
        reason_code="error.code",
        created="created_at",
        updated="updated_at",
        family_only=True,
    ),
    "wan": Dialect(
        when="output.task_id",
        id="output.task_id",
        status="output.task_status",
        reason="output.message || output.code",
        reason_code="output.code",
        request_id="request_id",
        states={"suspended": "queued", "unknown": "failed"},
        family_only=True,
    ),
    "fal": Dialect(
        when="images || video || audio || request_id || type(status) == 'string'",
        id="request_id",
        status="status || 'COMPLETED'",
        reason="detail || error",
        states={"in_queue": "queued"},
        family_only=True,
    ),
    "flux": Dialect(
        when="id && type(code) != 'string'",
        id="id",
        status="status || 'Pending'",
        reason="details || detail || status",
        progress="progress",
        states={
            "ready": "succeeded",
            "request moderated": "failed",
            "content moderated": "failed",
            "task not found": "queued",
        },
        family_only=True,
    ),
    "suno-clips": Dialect(
        when="type(@) == 'object' && type(clips) == 'array' && clips",
        id="join(',', clips[].id)",
        state="queued",
        family_only=True,
    ),
    "suno-feed": Dialect(
        when="type(@) == 'array' && [0].id",
        id="join(',', [].id)",
        status="([?status != 'complete' && status != 'error'] | [0].status) || ([?status == 'complete'] | [0].status) || [0].status",
        reason="[].metadata.error_message | [0]",
        states={"streaming": "running"},
        family_only=True,
    ),
    "suno-object": Dialect(
        when="type(@) == 'object' && id && !clips",
        id="id",
        status="status || 'submitted'",
        reason="error_message",
        family_only=True,
    ),
    "jimeng-official": Dialect(
        when="code == `10000` && data.task_id",
        id="data.task_id",
        status="data.status || 'in_queue'",
        reason="message",
        request_id="request_id",
        states={
            "in_queue": "queued",
            "generating": "running",
            "done": "succeeded",
            "not_found": "failed",
            "expired": "failed",
        },
        family_only=True,
    ),
    "midjourney-submit": Dialect(
        when="(code == `1` || code == `21` || code == `22`) && result",
        id="result",
        state="queued",
        family_only=True,
    ),
    "midjourney-error": Dialect(
        when="type(code) == 'number' && type(description) == 'string'",
        error=True,
        reason_code="code",
        reason="description",
        means={"23": "busy"},
        family_only=True,
    ),
    "midjourney": Dialect(
        when="id && type(status) == 'string'",
        id="id",
        status="status",
        reason="failReason || description",
        progress="progress",
        created="submitTime",
        updated="finishTime",
        states={"": "queued", "modal": "queued", "cancel": "cancelled"},
        blocked={
            "modal": "It waits for the rest of the request: send that with relay.midjourney.modal and this task's id."
        },
        family_only=True,
    ),
}

STATES: Final[Mapping[str, str]] = {
    "submitted": "queued",
    "queued": "queued",
    "queueing": "queued",
    "not_start": "queued",
    "pending": "queued",
    "initializing": "queued",
    "created": "queued",
    "processing": "running",
    "in_progress": "running",
    "running": "running",
    "succeed": "succeeded",
    "succeeded": "succeeded",
    "success": "succeeded",
    "completed": "succeeded",
    "complete": "succeeded",
    "done": "succeeded",
    "finished": "succeeded",
    "failed": "failed",
    "fail": "failed",
    "failure": "failed",
    "error": "failed",
    "expired": "failed",
    "timeout": "failed",
    "rejected": "failed",
    "cancelled": "cancelled",
    "canceled": "cancelled",
}

CODES: Final[Mapping[str, ErrorRule]] = {
    "1000": ErrorRule(
        means="authentication",
        hint="The key was refused.",
    ),
    "1001": ErrorRule(
        means="authentication",
        hint="No key was sent.",
    ),
    "1002": ErrorRule(
        means="authentication",
        hint="The key is not valid here, for instance because it belongs to another region.",
    ),
    "1003": ErrorRule(
        means="authentication",
        hint="The key is not valid yet; check the clock.",
    ),
    "1004": ErrorRule(
        means="authentication",
        hint="The key has expired; make a new one.",
    ),
    "1100": ErrorRule(
        means="quota",
        hint="The account is blocked; contact the gateway.",
    ),
    "1101": ErrorRule(
        means="quota",
        hint="The account is in arrears; top it up.",
    ),
    "1102": ErrorRule(
        means="quota",
        hint="The pack is used up or expired; top it up.",
    ),
    "1103": ErrorRule(
        means="forbidden",
        hint="This key has no right to that model or operation.",
    ),
    "1200": ErrorRule(
        means="rejected",
        hint="A parameter is wrong.",
    ),
    "1201": ErrorRule(
        means="rejected",
        hint="A parameter has a wrong name or value; the message says which.",
    ),
    "1202": ErrorRule(
        means="rejected",
        hint="The gateway does not know this method.",
    ),
    "1203": ErrorRule(
        means="rejected",
        hint="There is no such resource, for instance no such model.",
    ),
    "1300": ErrorRule(
        means="rejected",
        ends=True,
        hint="The platform's policy forbids it.",
    ),
    "1301": ErrorRule(
        means="rejected",
        ends=True,
        hint="The content was refused on safety grounds; change the input.",
    ),
    "1302": ErrorRule(
        means="busy",
        hint="Requests come too fast.",
    ),
    "1303": ErrorRule(
        means="busy",
        hint="Too many tasks run at once.",
    ),
    "1304": ErrorRule(
        means="forbidden",
        hint="This address is not on the account's list.",
    ),
    "5000": ErrorRule(
        means="server",
        hint="The vendor's server failed.",
    ),
    "5001": ErrorRule(
        means="server",
        hint="The vendor is under maintenance.",
    ),
    "5002": ErrorRule(
        means="server",
        hint="The vendor timed out.",
    ),
    "1113": ErrorRule(
        means="quota",
        hint="The account has too little credit left; top it up.",
    ),
    "accountoverdueerror": ErrorRule(
        means="quota",
        hint="The account is in arrears; top it up.",
    ),
    "arrearage": ErrorRule(
        means="quota",
        hint="The account is in arrears; top it up.",
    ),
    "insufficientbalance": ErrorRule(
        means="quota",
        hint="The account has too little credit left; top it up.",
    ),
    "access_denied": ErrorRule(
        means="forbidden",
        certain=True,
        hint="This address may not use the key.",
    ),
    "billing_hard_limit_reached": ErrorRule(
        means="quota",
        hint="The account has too little credit left; top it up.",
    ),
    "build_request_failed": ErrorRule(
        means="rejected",
        certain=True,
        hint="The gateway could not make sense of a field, mostly of its type.",
    ),
    "channel:no_available_key": ErrorRule(
        means="rejected",
        certain=True,
        hint="The gateway has no key of its own for this model.",
    ),
    "content_policy_violation": ErrorRule(
        means="rejected",
        ends=True,
        hint="The content was refused on safety grounds; change the input.",
    ),
    "get_channel_failed": ErrorRule(
        means="rejected",
        certain=True,
        hint="No channel of the gateway serves this model.",
    ),
    "insufficient_balance": ErrorRule(
        means="quota",
        hint="The account has too little credit left; top it up.",
    ),
    "insufficient_quota": ErrorRule(
        means="quota",
        hint="The account has too little credit left; top it up.",
    ),
    "insufficient_user_quota": ErrorRule(
        means="quota",
        certain=True,
        hint="The account has too little credit left; top it up.",
    ),
    "invalid_request": ErrorRule(
        means="rejected",
        certain=True,
        hint="A parameter is wrong; the message says which.",
    ),
    "model_not_found": ErrorRule(
        means="rejected",
        certain=True,
        hint="No channel of the gateway serves this model.",
    ),
    "model_price_error": ErrorRule(
        means="rejected",
        certain=True,
        hint="The gateway has set no price for this model.",
    ),
    "pre_consume_token_quota_failed": ErrorRule(
        means="quota",
        certain=True,
        hint="The key has too little credit left; raise its limit.",
    ),
    "provider_not_found": ErrorRule(
        means="rejected",
        certain=True,
        hint="No channel of the gateway serves this model.",
    ),
    "quota_not_enough": ErrorRule(
        means="quota",
        certain=True,
        hint="The account has too little credit left; top it up.",
    ),
    "read_request_body_failed": ErrorRule(
        means="rejected",
        certain=True,
        hint="The request is too large for the gateway.",
    ),
    "sensitive_words_detected": ErrorRule(
        means="rejected",
        certain=True,
        ends=True,
        hint="The content was refused on safety grounds; change the input.",
    ),
    "system_cpu_overloaded": ErrorRule(
        means="busy",
        certain=True,
        hint="The gateway is overloaded.",
    ),
    "system_disk_overloaded": ErrorRule(
        means="busy",
        certain=True,
        hint="The gateway is overloaded.",
    ),
    "system_memory_overloaded": ErrorRule(
        means="busy",
        certain=True,
        hint="The gateway is overloaded.",
    ),
    "task_failed": ErrorRule(
        means="rejected",
        hint="The vendor refused the request; the message is the vendor's.",
    ),
    "task_no_found": ErrorRule(
        means="missing",
        hint="The gateway has no task of this id for this key.",
    ),
    "task_not_exist": ErrorRule(
        means="missing",
        hint="The gateway has no task of this id for this key.",
    ),
    "task_not_found": ErrorRule(
        means="missing",
        hint="The gateway has no task of this id for this key.",
    ),
}
"""By code, in lower case."""

STATUSES: Final[Mapping[str, ErrorRule]] = {
    "301": ErrorRule(
        means="rejected",
        hint="The gateway stands elsewhere; use the address that it points to.",
    ),
    "302": ErrorRule(
        means="rejected",
        hint="The gateway stands elsewhere; use the address that it points to.",
    ),
    "307": ErrorRule(
        means="rejected",
        hint="The gateway stands elsewhere; use the address that it points to.",
    ),
    "308": ErrorRule(
        means="rejected",
        hint="The gateway stands elsewhere; use the address that it points to.",
    ),
    "401": ErrorRule(
        means="authentication",
        hint="The gateway refused the key.",
    ),
    "402": ErrorRule(
        means="quota",
        hint="The account has too little credit left; top it up.",
    ),
    "403": ErrorRule(
        means="forbidden",
        hint="The key may not do this.",
    ),
    "404": ErrorRule(
        means="missing",
        hint="The gateway has nothing there.",
    ),
    "405": ErrorRule(
        means="rejected",
        hint="The gateway does not know this method.",
    ),
    "408": ErrorRule(
        means="server",
        hint="The gateway timed out.",
    ),
    "429": ErrorRule(
        means="busy",
        hint="The gateway limits requests; wait.",
    ),
    "3XX": ErrorRule(
        means="server",
        hint="The gateway points elsewhere.",
    ),
    "4XX": ErrorRule(
        means="rejected",
        hint="The gateway refused the request.",
    ),
    "5XX": ErrorRule(
        means="server",
        hint="The gateway failed.",
    ),
}
"""By HTTP status, or its class as `5XX`."""

WORDS: Final[Sequence[tuple[str, ErrorRule]]] = [
    (
        "exhausted balance|insufficient (user |account |token )?(balance|credit|fund|quota)|(not|n't) (have )?enough (credit|balance|quota|fund|point)|(balance|credits?|quota|points|funds) (is|are)? ?(not enough|insufficient|exhausted|too low)|out of credits?\\b|no credits? (left|remaining)|in arrears|overdue (payment|balance|bill)|payment required|余额不足|额度不足|额度已用尽|额度失败|余额已用完|积分不足|欠费",
        ErrorRule(
            means="quota",
            hint="The account has too little credit left; top it up.",
        ),
    ),
    (
        "exceeded your current quota",
        ErrorRule(
            means="quota",
            hint="The account has too little credit left; top it up.",
        ),
    ),
    (
        "system (cpu|memory|disk) overloaded",
        ErrorRule(
            means="busy",
            certain=True,
            hint="The gateway is overloaded.",
        ),
    ),
    (
        "no available channel|no channels? available|无可用渠道|可用渠道不存在",
        ErrorRule(
            means="rejected",
            certain=True,
            hint="No channel of the gateway serves this model.",
        ),
    ),
    (
        "field \\w+ is required",
        ErrorRule(
            means="rejected",
            certain=True,
            hint="A field is missing; the message names it.",
        ),
    ),
    (
        "invalid url \\((get|post|put|patch|delete|head|options) ",
        ErrorRule(
            means="missing",
            front=True,
            hint="The gateway has no such path.",
        ),
    ),
    (
        "content[-_ ](was |is )?moderat|moderation|moderated|content[-_ ](policy|filter)|safety (system|filter|polic|ground|check)|nsfw|sensitive (content|word|information)|内容审核|敏感|违规",
        ErrorRule(
            means="rejected",
            ends=True,
            hint="The content was refused on safety grounds; change the input.",
        ),
    ),
    (
        "(task|video|generation|record|job|prediction)\\S{0,80}[-_ ](is |was |does |do )?(not?)[-_ ](be )?(exist|found)|no such (task|video|job|generation|prediction)|任务不存在|记录不存在|未找到任务",
        ErrorRule(
            means="missing",
            hint="The gateway has no task of this id for this key.",
        ),
    ),
]
"""Regular expressions over the words of an error, and what each means."""

PAGE: Final[ErrorRule] = ErrorRule(
    means="rejected",
    hint="A web page came: the gateway has no such path.",
)
"""What a web page means, unless its title is one of a failing server."""

FAILING: Final[str] = (
    "bad gateway|gateway time-?out|service (temporarily )?unavailable|internal server error|\\b5\\d\\d\\b|error|time-?d?[- ]?out|超时|错误|异常"
)
"""A regular expression for titles of failing servers' pages."""

SUCCESS: Final[str] = (
    "(request |submit(ted)? |submission |task |operation )?(was )?(success(ful(ly)?)?|succeed(ed)?|accepted|created|submitted)!?\\.?|ok(ay)?|(\u8bf7\u6c42|\u63d0\u4ea4|\u64cd\u4f5c|\u4efb\u52a1\u63d0\u4ea4|\u521b\u5efa)?\u6210\u529f[!\uff01\u3002]?"
)
"""A regular expression for words of a success, which report no error."""

LINKS: Final[Mapping[str, Sequence[str]]] = {
    "video": ["video_url", "video_urls", "videoUrl", "videoUrls", "videos", "video", "video_raw", "mp4_url"],
    "image": ["image_url", "image_urls", "imageUrl", "imageUrls", "images", "image"],
    "audio": ["audio_url", "audio_urls", "audioUrl", "audioUrls", "audios", "audio", "song_path", "mp3_url", "url_mp3"],
    "data": [],
    "any": [
        "result_url",
        "result_urls",
        "resultUrl",
        "resultUrls",
        "output_url",
        "output_urls",
        "outputUrl",
        "download_url",
        "downloadUrl",
        "results",
        "result",
        "outputs",
        "output",
        "file_url",
        "files",
        "file",
        "urls",
        "url",
        "uri",
        "works",
        "sample",
        "data",
        "fail_reason",
    ],
    "leaf": ["url", "uri", "href", "link", "download_url", "downloadUrl", "resource", "sample", "file"],
    "file": [
        "b64_json",
        "base64",
        "b64",
        "video_base64",
        "image_base64",
        "audio_base64",
        "bytesBase64Encoded",
        "binary_data_base64",
    ],
    "never": [
        "input",
        "inputs",
        "input_image",
        "request",
        "params",
        "parameters",
        "task_info",
        "cover",
        "cover_url",
        "cover_image_url",
        "thumbnail",
        "thumbnail_url",
        "preview",
        "preview_url",
        "callback_url",
        "webhook",
        "webhook_url",
        "avatar_url",
        "get",
        "cancel",
        "stream",
        "web",
        "status_url",
        "response_url",
        "cancel_url",
        "polling_url",
        "image_list",
        "source",
        "message",
        "logs",
    ],
}
