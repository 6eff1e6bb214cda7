"""What the typed task methods need to know of the contract: their arguments, types and documentation."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from keyword import iskeyword
from typing import Any, NamedTuple

from openapi_python_client.strings import ClassName, PythonIdentifier

from mediarelay_contract.bundle import ContractError
from mediarelay_contract.document import Document, has_method, operations, resolve

from .lifecycle import Made, Query, Routes, body_of, credentials, lifecycle_of, query_of
from .reserved import check_names
from .streams import Events, read_messages, read_stream

_FORMS = {"url": "a URL", "base64": "a file or its bytes", "data-uri": "a file or its bytes", "multipart": "a file"}
_FILES = ("application/octet-stream", "audio/", "image/", "video/")
_PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


_RETURNED = "What the gateway returned."
_STREAMED = "The events as they come; `result()` is what all of them say. It raises StreamIncomplete where they stop."


_TALKED = "The conversation: send events, and iterate over those that come. It is a context manager."
_OFFERED = "Sec-WebSocket-Protocol"
"""A header that is written from `x-websocket`."""


class Argument(NamedTuple):
    """One keyword argument of a method."""

    name: str
    wire_name: str
    place: str  # body, query, path or header
    annotation: str
    required: bool
    description: str


class Method(NamedTuple):
    """One operation as a method, and where it has a stream as one more."""

    name: str
    operation_id: str
    http: str
    path: str
    paid: bool
    free_when: dict[str, str]
    waits: bool
    docstring: str
    stream_docstring: str
    arguments: list[Argument]
    lifecycle: Made
    query: Query | None
    cancel: Query | None
    uploads: dict[str, Any]
    models: list[str]
    needs: tuple[str, ...]
    forms: tuple[str, ...]
    credentials: Mapping[str, str]
    form_only: bool
    stream: dict[str, Any]
    events: Events | None
    messages: Made | None
    prompt: dict[str, Any]
    says_text: bool
    says_file: bool
    only_streams: bool
    usage: dict[str, str]

    @property
    def stream_name(self) -> str:
        """The name of the method that streams: of an operation that does nothing else, its own."""
        return self.name if self.name.startswith("stream_") else f"stream_{self.name}"


def families(document: Document) -> dict[str, list[Method]]:
    """Group the methods by family, which is an operation's tag."""
    routes = {operation["operationId"]: (path, http, operation) for path, http, operation in operations(document)}
    found: dict[str, list[Method]] = {}
    for path, http, operation in operations(document):
        if has_method(document, operation) or "x-websocket" in operation:
            found.setdefault(operation["tags"][0], []).append(_method(document, path, http, operation, routes))
    for family, methods in found.items():
        names = [(one.name, one) for one in methods]
        names += [(one.stream_name, one) for one in methods if one.events and one.stream_name != one.name]
        check_names(family, [(name, [argument.name for argument in one.arguments]) for name, one in names])
    return found


def _method(document: Document, path: str, http: str, operation: Document, routes: Routes) -> Method:
    declared = operation.get("x-lifecycle", {})
    query, fixed, by = declared.get("query"), declared.get("query_params", {}), declared.get("id_param")
    cancels = [route for route in routes.values() if query and route[2].get("x-cancels") == query]
    arguments = sorted(_arguments(document, operation), key=lambda argument: not argument.required)
    models = sorted({name for argument in arguments for name in _models(argument.annotation)})
    body = body_of(document, operation)
    stream, events = read_stream(document, operation)
    successes = (resolve(document, one) for status, one in operation["responses"].items() if status.startswith("2"))
    kinds = [kind for response in successes for kind in response.get("content", {})]
    return Method(
        name=operation["x-method"],
        operation_id=operation["operationId"],
        http=http.upper(),
        path=path,
        paid=operation["x-cost"] == "paid",
        free_when=operation.get("x-free-when", {}),
        waits=query is not None,
        docstring=_docstring(operation, arguments, _returned(operation)),
        stream_docstring=_docstring(operation, arguments, _STREAMED) if events else "",
        arguments=arguments,
        lifecycle=lifecycle_of(document, routes, declared),
        query=query_of(document, routes[query], fixed, by)._replace(keep=tuple(declared.get("keep", ())))
        if query
        else None,
        cancel=query_of(document, cancels[0], fixed) if cancels else None,
        uploads=dict(_uploads(document, body)) if body else {},
        models=models,
        needs=tuple(one.name for one in arguments if one.required and one.place != "body"),
        forms=_known_forms(document, operation),
        credentials=credentials(document, operation),
        form_only=next(iter(operation.get("requestBody", {}).get("content", {})), "") == "multipart/form-data",
        stream=stream,
        events=events,
        messages=read_messages(document, operation),
        prompt=dict(operation.get("x-prompt", {})),
        usage={name: one for name, one in operation.get("x-usage", {}).items() if name != "total"},  # it is their sum
        says_text="text/plain" in kinds,
        says_file=any(kind.startswith(_FILES) for kind in kinds),
        only_streams=set(kinds) == {"text/event-stream"},
    )


def _returned(operation: Document) -> str:
    if "x-websocket" in operation:
        return _TALKED
    return "The task that was submitted." if "query" in operation.get("x-lifecycle", {}) else _RETURNED


def _known_forms(document: Document, operation: Document) -> tuple[str, ...]:
    forms = tuple(operation.get("x-lifecycle", {}).get("forms", ()))
    if unknown := [name for name in forms if name not in document["x-forms"]]:
        raise ContractError(f"{operation['operationId']}: x-forms has no {unknown}")
    return forms


def _arguments(document: Document, operation: Document) -> Iterator[Argument]:
    """Yield the arguments, each name once: a field that says again what stands in the path is left to `extra`."""
    given: set[str] = set()
    for argument in _all_arguments(document, operation):
        if argument.name in given and argument.wire_name.endswith("[]"):  # the list beside the one
            argument = argument._replace(name=f"{argument.name}_list")
        if argument.name not in given or argument.required:
            given.add(argument.name)
            yield argument


def _all_arguments(document: Document, operation: Document) -> Iterator[Argument]:
    stream, prompt = operation.get("x-stream", {}), operation.get("x-prompt", {})
    if prompt:
        about = f"The text alone, in place of `{prompt['field']}`."
        yield Argument("prompt", "prompt", "prompt", "str", required=False, description=about)
    for reference in operation.get("parameters", []):
        parameter = resolve(document, reference)
        # These are sent where a stream, or a WebSocket, is requested.
        if parameter["name"] in (_OFFERED, *stream.get("parameters", ())):
            continue
        if parameter["in"] not in ("path", "query", "header"):
            raise ContractError(f"{operation['operationId']}: methods cannot send {parameter['in']} parameters")
        yield Argument(
            name=str(PythonIdentifier(parameter["name"], "field_")),
            wire_name=parameter["name"],
            place=parameter["in"],
            annotation=_annotation(document, parameter["schema"]),
            required=parameter.get("required", False),
            description=_line(parameter.get("description", "")),
        )
    body = body_of(document, operation)
    if body:
        for wire_name, schema in body["properties"].items():
            if wire_name == stream.get("field"):  # it is sent where a stream is requested
                continue
            yield Argument(
                name=_name(wire_name),
                wire_name=wire_name,
                place="body",
                annotation=_annotation(document, schema),
                required=wire_name in body.get("required", []) and wire_name != prompt.get("field"),
                description=_describe(resolve(document, schema)),
            )


def _name(wire_name: str) -> str:
    """Keep the gateway's own word wherever Python allows it, `input` for instance."""
    return (
        wire_name
        if wire_name.isidentifier() and not iskeyword(wire_name)
        else str(PythonIdentifier(wire_name, "field_"))
    )


def _annotation(document: Document, schema: Document) -> str:
    name = schema.get("$ref", "").rpartition("/")[2]
    schema = resolve(document, schema)
    if "x-upload" in schema:
        return "FileInput"
    for branches in ("anyOf", "oneOf"):
        if branches in schema:
            options = [_annotation(document, branch) for branch in schema[branches]]
            return " | ".join(dict.fromkeys(options))
    if "enum" in schema:
        return f"Literal[{', '.join(map(repr, schema['enum']))}]"
    kind = schema.get("type")
    if isinstance(kind, list):
        return " | ".join(_annotation(document, {**schema, "type": one}) for one in kind)
    if kind == "array":
        return f"Sequence[{_annotation(document, schema['items'])}]"
    if kind == "object":
        return f"_models.{ClassName(name, 'field_')} | Mapping[str, Any]" if name else "Mapping[str, Any]"
    return _PLAIN.get(kind or "", "Any")


def _models(annotation: str) -> list[str]:
    return [part.split("]")[0].split(" ")[0] for part in annotation.split("models.")[1:]]


def _uploads(
    document: Document, schema: Document, path: str = "", within: tuple[str, ...] = ()
) -> Iterator[tuple[str, Any]]:
    """Yield where files may stand in a body: `image`, `image_list[].image`, `input.images[]`."""
    if (name := schema.get("$ref", "")) in within:  # what holds itself is followed once
        return
    within = (*within, name) if name else within
    schema = resolve(document, schema)
    if "x-upload" in schema:
        yield path, schema["x-upload"]
    for branch in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
        yield from _uploads(document, branch, path, within)
    for name, inner in schema.get("properties", {}).items():
        yield from _uploads(document, inner, f"{path}.{name}" if path else name, within)
    if "items" in schema:
        yield from _uploads(document, schema["items"], f"{path}[]", within)


def _describe(schema: Document) -> str:
    parts = [schema.get("description", "")]
    if uploads := schema.get("x-upload"):
        forms = " or ".join(_FORMS[form] for form in uploads["accepts"] if form in _FORMS)
        parts.append(f"Give {forms}.")
    return _line(" ".join(filter(None, parts)))


def _line(text: str) -> str:
    return " ".join(text.split())


def _docstring(operation: Document, arguments: list[Argument], returned: str) -> str:
    parts = [operation["summary"] + "."]
    if operation.get("description"):
        parts += ["", *_wrapped(operation["description"])]
    cost = "It costs money." if operation["x-cost"] == "paid" else "It is free."
    parts += ["", f"`{operation['operationId']}` of the contract. {cost}", "", "Args:"]
    for argument in arguments:
        parts += _wrapped(f"{argument.name}: {argument.description}".rstrip(": ") or argument.name, hanging=True)
    where = "body" if "requestBody" in operation else "query"
    parts += _wrapped(f"extra: Further fields of the {where}, for what a gateway adds to the contract.", hanging=True)
    parts += ["", "Returns:", f"    {returned}", "", "Raises:"]
    parts += ["    SubmitRejected: Nothing was created; the message says why."]
    if operation["x-cost"] == "paid" and "x-websocket" not in operation:
        parts += _wrapped("SubmitUncertain: It may have been created; look before paying again.", hanging=True)
    parts += ["    RelayError: Every other error of this library."]
    return "\n".join(parts).replace("\\", "\\\\").replace('"""', "'''")


def docstring_of_sockets(operation: Document, arguments: list[Argument]) -> list[str]:
    """Return the lines of the docstring of the functions that open a WebSocket."""
    lines = [operation["summary"] + ".", "", *_wrapped(operation["description"]), "", "Args:"]
    lines += ["    client: The gateway."]
    for argument in arguments:
        lines += _wrapped(f"{argument.name}: {argument.description}", hanging=True)
    lines += ["    subprotocols: What is offered, with `{key}` for the key.", "", "Raises:"]
    lines += ["    errors.NoStream: The gateway opened no WebSocket; what it answered is with it."]
    lines += ["    ImportError: httpx-ws is not installed."]
    return lines


def _wrapped(text: str, *, hanging: bool = False) -> list[str]:
    first, rest = ("    ", "        ") if hanging else ("", "")
    return [
        line
        for paragraph in text.split("\n\n")
        for line in textwrap.wrap(_line(paragraph), 108, initial_indent=first, subsequent_indent=rest) or [""]
    ]
