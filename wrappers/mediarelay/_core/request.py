"""One call, made ready to send: its path, its body as JSON or as a form, and an external id to find it again by."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from mediarelay_client.messages import handshake
from mediarelay_client.tasks.operation import Operation
from mediarelay_client.unset import Unset
from mediarelay_contract.files import media_type, suffix
from mediarelay_contract.language import tr

from ..errors import InvalidInput
from .actions import Form, Request
from .forms import VENDOR, rewrite
from .handle import Handle
from .money import charge_of
from .response import escaped
from .submit import kept_of
from .uploads import Upload, encode_body


class PreparedRequest:
    """One call, made ready to send.

    Args:
        operation: What is called.
        arguments: Its arguments, by the names that its method gives them.
        stream: Whether its events are requested, in place of one response.

    Raises:
        InvalidInput: A file cannot be sent, or an argument cannot be written as JSON.
    """

    def __init__(self, operation: Operation, arguments: Mapping[str, object], *, stream: bool = False) -> None:
        given = {name: value for name, value in arguments.items() if not isinstance(value, Unset)}
        extra = given.pop("extra", None) or {}
        if not isinstance(extra, Mapping):
            raise InvalidInput(tr("extra: a mapping of field names to values is needed"))
        if missing := [name for name in operation.needs if given.get(name) is None]:
            raise InvalidInput(
                tr(
                    "{family}.{operation} needs {missing}",
                    family=operation.family,
                    operation=operation.name,
                    missing=tr(" and ").join(missing),
                )
            )
        path, query, headers = operation.path, {}, {}
        body: dict[str, Any] = {}
        self.parameters: dict[str, str] = {}
        """What stands in path and query, by its name on the wire."""
        for name, value in given.items():
            place, wire_name = operation.places.get(name, ("body", name))
            if place == "prompt":
                body[operation.prompt["field"]] = _worded(operation, value, given)
                continue
            if place != "body":
                self.parameters[wire_name] = _text(value)
            if place == "path":
                path = path.replace(f"{{{wire_name}}}", escaped(_text(value)))
            elif place == "query":
                query[wire_name] = _text(value)
            elif place == "header":
                headers[wire_name] = _header(name, value)
            else:
                body[wire_name] = value
        if operation.method == "GET":  # which has no body that further fields could stand in
            query.update({str(name): _text(value) for name, value in extra.items()})
            extra = {}
        body = encode_body({**body, **extra}, operation.uploads)  # a file is one whichever way its field is given
        if operation.prompt and operation.prompt["field"] not in body:
            raise InvalidInput(
                tr(
                    "{family}.{operation} needs prompt or {prompt}",
                    family=operation.family,
                    operation=operation.name,
                    prompt=operation.prompt["field"],
                )
            )
        if stream:
            body, query = _with_stream(operation.stream, body, query)
            headers["Accept"] = "text/event-stream"
        else:
            _refuse_stream(operation, query, body)
        field = operation.lifecycle.id_field
        if field and operation.query:
            # Minted before the first attempt, so that a task whose response is lost can be looked up.
            body.setdefault(field, f"mr-{uuid4().hex}")
        self.operation = operation
        self.external_id: str | None = str(body[field]) if field and field in body else None
        self._kept = kept_of(operation, body)
        sent = {operation.places.get(name, ("", name))[1]: value for name, value in given.items()} | body
        self._kind = "/".join(str(sent.get(name, ""))[:40] for name in operation.lifecycle.kind_fields) or None
        self._body = body
        works = operation.paid and operation.query is None
        head = Request(
            operation.method,
            path,
            query,
            credentials=operation.credentials,
            headers=headers,
            works=works,
            charge=charge_of(operation, sent | query) if operation.may_cost(self.parameters) else None,
        )
        self._head = _opening(operation, head, sent | query)
        self._written: tuple[str, Request] | None = None
        self.body = self.body_in(VENDOR)
        self.request_in(VENDOR)  # a plan that cannot be written is none

    @property
    def request(self) -> Request:
        """The request in the vendor's form."""
        return self.request_in(VENDOR)

    def request_in(self, form: str) -> Request:
        """Return the request in one of the operation's forms.

        Raises:
            InvalidInput: An argument cannot be written as JSON, or stands where the form puts others.
        """
        if self.operation.method in ("GET", "DELETE"):
            return self._head
        if self._written is None or self._written[0] != form:  # one at a time is kept, since bodies hold files
            content = _encode(rewrite(form, self._body), form_only=self.operation.form_only)
            if isinstance(content, Form):
                self._written = form, self._head._replace(form=content)
            else:
                self._written = form, self._head._replace(body=content)
        return self._written[1]

    def body_in(self, form: str) -> dict[str, Any]:
        """Return the body in one of the operation's forms, as JSON."""
        body = rewrite(form, self._body)
        return {name: str(value) if isinstance(value, Upload) else value for name, value in body.items()}

    def handle(self, task_id: str, request_id: str | None = None) -> Handle:
        """Return the handle of the task that this call has just made."""
        now = int(time.time())
        return Handle(self.operation.id, task_id, self.external_id, now, self._kept, self._kind, request_id)


def _opening(operation: Operation, request: Request, sent: Mapping[str, Any]) -> Request:
    """Return a request that opens a WebSocket, where its operation does; the key may stand in what it offers."""
    if operation.messages is None:
        return request
    offered = {"Sec-WebSocket-Protocol": ", ".join(operation.messages.subprotocols)}
    return request._replace(
        headers={**request.headers, **handshake()},
        credentials={**request.credentials, **offered},
        works=True,
        charge=charge_of(operation, sent),  # for its first answer
    )


def _text(value: object) -> str:
    """Return a value as a path or query holds it."""
    if isinstance(value, bool) or value is None or isinstance(value, list | tuple | dict):
        return json.dumps(value, ensure_ascii=False)
    return str(value)


def _header(name: str, value: object) -> str:
    """Return a value as a header holds it.

    Raises:
        InvalidInput: No header can hold it.
    """
    text = _text(value)
    if not (text.isascii() and text.isprintable()):
        raise InvalidInput(tr("{name}: it is sent as a header, which holds printable ASCII only", name=name))
    return text


def _worded(operation: Operation, prompt: object, given: Mapping[str, object]) -> Any:
    """Return what a field holds that one text alone goes into.

    Raises:
        InvalidInput: It is no text, or the field is given as well.
    """
    field = operation.prompt["field"]
    if not isinstance(prompt, str):
        raise InvalidInput(tr("prompt: a text is needed, not {prompt}", prompt=type(prompt).__name__))
    if operation.argument("body", field) in given:
        raise InvalidInput(tr("prompt goes into {field}, which is given as well; give one of them", field=field))
    return _filled(operation.prompt["value"], prompt)


def _filled(value: Any, prompt: str) -> Any:
    if isinstance(value, list):
        return [_filled(one, prompt) for one in value]
    if isinstance(value, dict):
        return {name: _filled(one, prompt) for name, one in value.items()}
    return prompt if value == "{prompt}" else value


def _with_stream(
    stream: Mapping[str, Any], body: Mapping[str, Any], query: Mapping[str, str]
) -> tuple[dict[str, Any], dict[str, str]]:
    """Return a body and a query that request a stream, and what is wanted of every stream."""
    asked = {stream["field"]: stream.get("value", True)} if "field" in stream else {}
    return {**stream.get("defaults", {}), **body, **asked}, {**query, **stream.get("parameters", {})}


def _refuse_stream(operation: Operation, query: Mapping[str, str], body: Mapping[str, Any]) -> None:
    """Refuse what `extra` may request: a stream, where one response is waited for.

    Raises:
        InvalidInput: A stream is requested.
    """
    stream = operation.stream
    field, wanted = stream.get("field"), stream.get("parameters", {})
    if (field and body.get(field) == stream.get("value", True)) or (
        wanted and all(query.get(name) == value for name, value in wanted.items())
    ):
        name = f"{operation.family}.{operation.name}"
        raise InvalidInput(
            tr(
                "{name} reads no streams: call {family}.{stream_name}",
                name=name,
                family=operation.family,
                stream_name=operation.stream_name,
            )
        )


def _is_file(value: object) -> bool:
    return isinstance(value, Upload) or (isinstance(value, list) and any(isinstance(one, Upload) for one in value))


def _encode(body: Mapping[str, Any], *, form_only: bool = False) -> bytes | Form:
    """Return a body as JSON, or as a form where files travel as such or the contract knows no other."""
    files = {name: value for name, value in body.items() if _is_file(value)}
    try:
        if not files and not form_only:
            return json.dumps(body, ensure_ascii=False, allow_nan=False).encode()
        fields = [
            (name, one if isinstance(one, str) else json.dumps(one, ensure_ascii=False, allow_nan=False))
            for name, value in body.items()
            if name not in files
            for one in (value if name.endswith("[]") and isinstance(value, list) else [value])
        ]
    except (TypeError, ValueError) as error:
        raise InvalidInput(tr("the arguments cannot be written as JSON: {error}", error=error)) from None
    parts = []
    for name, value in files.items():
        for text in value if isinstance(value, list) else [value]:
            content = base64.b64decode(text)
            kind = media_type(content)
            parts.append((name, (f"{name.removesuffix('[]')}.{suffix(kind)}", content, kind)))
    return Form(fields, parts)
