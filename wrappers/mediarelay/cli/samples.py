"""How each operation is called from Python, on the command line and by curl, out of its first example."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from cyclopts import default_name_transform

from mediarelay_client.tasks import find_operation
from mediarelay_client.tasks.operation import Operation
from mediarelay_contract.contract import Contract, Route
from mediarelay_contract.document import Document
from mediarelay_contract.example_files import file_name

_WIDTH = 88
_CASE = re.compile(r"(?<=[a-z])(?=[A-Z])")
_ID = "814570891207524415"
"""The id of a task, where an operation needs one and the contract has no example of it."""


class _File(NamedTuple):
    """A file, where an example holds its content: its name, and what stands for it in JSON."""

    name: str
    text: str


class _Example(NamedTuple):
    """An operation's first example: what it takes on its path, in its query and in its headers, and its body."""

    parameters: Mapping[tuple[str, str], Any]
    body: Mapping[str, Any]

    def fill(self, path: str) -> str:
        """Return a path, and the query behind it."""
        for (place, name), value in self.parameters.items():
            if place == "path":
                path = path.replace(f"{{{name}}}", str(value))
        query = "&".join(f"{name}={value}" for (place, name), value in self.parameters.items() if place == "query")
        return f"{path}?{query}" if query else path


def samples(contract: Contract, operation_id: str) -> dict[str, str]:
    """Return how an operation is called, by language: `Python`, `Command line` and `curl`.

    What is missing is not there: the command line has no command for a query that `wait` makes by itself in several
    ways, nor curl for a WebSocket. Gateway and key are taken from MEDIARELAY_BASE_URL and MEDIARELAY_API_KEY.
    """
    route = contract.operations[operation_id]
    example = _example(contract, operation_id)
    found = {}
    if contract.has_method(operation_id):
        operation = find_operation(operation_id)
        arguments = _arguments(operation, example)
        found = {"Python": _call(operation, arguments), "Command line": _command(operation, arguments)}
    elif starter := _starter(contract, operation_id):
        found = _of_task(starter, cancels="x-cancels" in route.operation)
    elif "x-websocket" in route.operation:
        found = {"Python": _conversation(find_operation(operation_id), example)}
    elif not route.operation.get("x-no-client"):
        found = {"Python": _low_level(contract, operation_id, example)}
    if "x-websocket" not in route.operation:
        found["curl"] = _curl(contract, operation_id, example)
    return found


def _example(contract: Contract, operation_id: str) -> _Example:
    parameters = {
        (one["in"], one["name"]): one.get("example", _ID)
        for one in contract.parameters(operation_id)
        if one.get("required")
    }
    body: Any = {}
    if "requestBody" in contract.operations[operation_id].operation:
        written = next(iter(contract.written_examples(operation_id).values()))
        body = _named(contract, contract.request_schema(operation_id), contract.relax(operation_id, written))
    return _Example(parameters, body)


def _named(contract: Contract, schema: Document, value: Any) -> Any:
    """Return an example with the names of files in place of their contents."""
    schema = contract.branch(schema, value)
    if isinstance(value, dict):
        inner = schema.get("properties", {})
        return {name: _named(contract, inner.get(name, {}), one) for name, one in value.items()}
    if isinstance(value, list):
        return [_named(contract, schema.get("items", {}), one) for one in value]
    if isinstance(value, str) and "x-upload" in schema and value:
        name = file_name(value) or ("" if value.startswith(("http://", "https://")) else "cat.png")
        accepts_link = "url" in schema["x-upload"].get("accepts", ())
        return _File(name, f"https://example.com/{name}" if accepts_link else value) if name else value
    return value


def _arguments(operation: Operation, example: _Example) -> dict[str, Any]:
    """Return the arguments of a method; what requests a stream is not among them."""
    given = {operation.argument(place, name): value for (place, name), value in example.parameters.items()}
    stream = operation.stream.get("field")
    body = {operation.argument("body", name): value for name, value in example.body.items() if name != stream}
    return {**given, **body}


def _call(operation: Operation, arguments: Mapping[str, Any]) -> str:
    call = _python_call(f"relay.{operation.family}.{operation.name}", arguments, 4)
    if operation.query is not None:
        last = "task.wait().raw" if operation.lifecycle.media == "data" else 'task.wait().download(".")'
        body = f"    task = {call}\n    print({last})"
    elif operation.only_streams or operation.name == operation.stream_name:
        body = f'    for event in {call}:\n        print(event.text, end="", flush=True)'
    elif operation.lifecycle.media != "data" or operation.says_file:
        body = f'    result = {call}\n    print(result.download("."))'
    else:
        body = f"    result = {call}\n    print(result.{'text' if operation.lifecycle.text else 'raw'})"
    files = "from pathlib import Path\n\n" if "Path(" in call else ""
    return f"{files}from mediarelay import Relay\n\nwith Relay() as relay:\n{body}"


def _conversation(operation: Operation, example: _Example) -> str:
    call = _python_call(f"relay.{operation.family}.{operation.name}", _arguments(operation, example), 4)
    return f"""from mediarelay import Relay

with Relay() as relay, {call} as conversation:
    item = {{"type": "message", "role": "user", "content": [{{"type": "input_text", "text": "Hello"}}]}}
    conversation.send({{"type": "conversation.item.create", "item": item}})
    conversation.send({{"type": "response.create"}})
    for event in conversation:
        print(event.text, end="", flush=True)
        if event.name == "response.done":
            break"""


def _command(operation: Operation, arguments: Mapping[str, Any]) -> str:
    words = [f"mediarelay {operation.family} {operation.name}".replace("_", "-")]
    for name, value in arguments.items():
        option = f"--{default_name_transform(name)}"
        if isinstance(value, bool):
            words.append(option if value else f"--no-{option[2:]}")
            continue
        value = _map_files(value, lambda file: file.name)
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        words.append(f"{option}={shlex.quote(text)}" if text.startswith("-") else f"{option} {shlex.quote(text)}")
    if operation.query is not None and operation.lifecycle.media != "data":
        words.append("-o ./")
    return _wrapped(words)


def _starter(contract: Contract, operation_id: str) -> Operation | None:
    """Return an operation that starts what another one queries or cancels."""
    query = contract.operations[operation_id].operation.get("x-cancels", operation_id)
    for name, route in contract.operations.items():
        if route.operation.get("x-lifecycle", {}).get("query") == query and contract.has_method(name):
            return find_operation(name)
    return None


def _of_task(starter: Operation, *, cancels: bool) -> dict[str, str]:
    name = f"{starter.family}.{starter.name}"
    verb = "cancel" if cancels else "refresh"
    call = f'relay.task("{name}", "{_ID}")'
    command = "cancel" if cancels else "wait"
    return {
        "Python": f"from mediarelay import Relay\n\nwith Relay() as relay:\n    print({call}.{verb}())",
        "Command line": f"mediarelay {command} {_ID} --operation {name.replace('_', '-')}",
    }


def _low_level(contract: Contract, operation_id: str, example: _Example) -> str:
    """Return a call of the generated client, for what the wrapper has no method for."""
    operation, module = contract.operations[operation_id].operation, _snake(operation_id)
    lines = ["import os", "", "from mediarelay_client import AuthenticatedClient"]
    lines.append(f"from mediarelay_client.api.{operation['tags'][0]} import {module}")
    arguments = {_CASE.sub("_", name).lower(): value for (_, name), value in example.parameters.items()}
    arguments["client"] = _Name("client")
    if "requestBody" in operation:
        model = contract.request_schema(operation_id)["$ref"].rpartition("/")[2]
        lines.append(f"from mediarelay_client.models import {model}")
        arguments["body"] = _Name(f"{model}.from_dict({_python(example.body, 8)})")
    address, key = 'os.environ["MEDIARELAY_BASE_URL"]', 'os.environ["MEDIARELAY_API_KEY"]'
    lines += ["", f"with AuthenticatedClient({address}, {key}) as client:"]
    lines.append(f"    response = {_python_call(f'{module}.sync_detailed', arguments, 4)}")
    return "\n".join([*lines, "print(response.parsed)"])


class _Name(str):
    """An expression of Python that stands for itself."""


def _snake(name: str) -> str:
    """Return a module of the generated client: of `klingGetText2Video` it is `kling_get_text_2_video`."""
    return re.sub(r"(?<=[a-z])(?=\d)|(?<=\d)(?=[A-Z])", "_", _CASE.sub("_", name)).lower()


def _curl(contract: Contract, operation_id: str, example: _Example) -> str:
    route = contract.operations[operation_id]
    verb = "" if route.method == ("POST" if example.body else "GET") else f"-X {route.method} "
    words = [f'curl {verb}"$MEDIARELAY_BASE_URL{example.fill(route.path)}"']
    words += [f'-H "{name}: {value}"' for name, value in _credentials(contract, route).items()]
    words += [f'-H "{name}: {value}"' for (place, name), value in example.parameters.items() if place == "header"]
    if contract.is_form(operation_id):
        words += [_form(name, value) for name, value in example.body.items()]
    elif "requestBody" in route.operation:
        body = json.dumps(_map_files(example.body, lambda file: file.text), ensure_ascii=False)
        words += ['-H "Content-Type: application/json"', f"-d {shlex.quote(body)}"]
    return _wrapped(words)


def _credentials(contract: Contract, route: Route) -> dict[str, str]:
    headers = {}
    for name in next(iter(route.operation["security"]), ()):
        scheme = contract.document["components"]["securitySchemes"][name]
        if scheme["type"] == "http":
            headers["Authorization"] = "Bearer $MEDIARELAY_API_KEY"
        else:
            headers[scheme["name"]] = "$MEDIARELAY_API_KEY"
    return headers


def _form(name: str, value: Any) -> str:
    if isinstance(value, _File):
        return f"-F {name}=@{value.name}"
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return f"-F {shlex.quote(f'{name}={text}')}"


def _map_files(value: Any, put: Callable[[_File], Any]) -> Any:
    """Return an example with something else in place of each file."""
    if isinstance(value, _File):
        return put(value)
    if isinstance(value, dict):
        return {name: _map_files(one, put) for name, one in value.items()}
    return [_map_files(one, put) for one in value] if isinstance(value, list) else value


def _wrapped(words: list[str]) -> str:
    """Return a command on as many lines as it takes, with one option on each."""
    line = " ".join(words)
    return line if len(line) <= _WIDTH else " \\\n  ".join(words)


def _python_call(name: str, arguments: Mapping[str, Any], indent: int) -> str:
    given = [f"{key}=" for key in arguments]
    return _bracketed(f"{name}(", given, list(arguments.values()), ")", indent)


def _python(value: Any, indent: int) -> str:
    """Return a value as Python has it, on as many lines as it takes."""
    if isinstance(value, _Name):
        return str(value)
    if isinstance(value, _File):
        return f'Path("{value.name}")'
    if isinstance(value, dict):
        return _bracketed("{", [f"{_quoted(name)}: " for name in value], list(value.values()), "}", indent)
    if isinstance(value, list):
        return _bracketed("[", [""] * len(value), value, "]", indent)
    return _quoted(value) if isinstance(value, str) else repr(value)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _bracketed(begin: str, names: list[str], values: list[Any], end: str, indent: int) -> str:
    line = begin + ", ".join(name + _python(value, 0) for name, value in zip(names, values, strict=True)) + end
    if len(line) + indent <= _WIDTH - 8 and "\n" not in line:
        return line
    inner = " " * (indent + 4)
    written = [f"{inner}{name}{_python(value, indent + 4)},\n" for name, value in zip(names, values, strict=True)]
    return begin + "\n" + "".join(written) + " " * indent + end
