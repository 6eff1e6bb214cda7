"""An export of Apifox in its own form, as an OpenAPI document.

The form is documented nowhere; this is what exports hold: folders of `apiCollection`, in them `items` with an `api`
each, whose bodies and responses have a `jsonSchema` with references to `#/definitions/<number>` in `schemaCollection`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ..document import METHODS, Document
from ..language import message

_PLACES = ("path", "query", "header", "cookie")
_CONTENT = {"json": "application/json", "xml": "application/xml", "html": "text/html", "raw": "text/plain"}
_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


def is_apifox(loaded: Document) -> bool:
    """Return whether a document is such an export."""
    return "apifoxProject" in loaded or isinstance(loaded.get("apiCollection"), list)


def from_apifox(loaded: Document, unread: list[str]) -> Document:
    """Return the same as OpenAPI; what cannot be read is added to a list."""
    definitions = {}
    for item in _items(loaded.get("schemaCollection")):
        kept = item.get("schema")
        definitions[str(item.get("id", "")).rpartition("/")[2]] = _schema(kept if isinstance(kept, dict) else {})
    paths: dict[str, Document] = {}
    for item in _items(loaded.get("apiCollection")):
        api = item.get("api")
        if not isinstance(api, dict):
            continue
        method, path = str(api.get("method", "")).lower(), str(api.get("path", ""))
        if method not in METHODS or not path:
            unread.append(message("{name}: neither method nor path", name=item.get("name")))
            continue
        path = path if path.startswith("/") else f"/{path}"
        while method in paths.get(path, {}):  # Apifox holds several operations of one path; a document does not
            path += "/"
        paths.setdefault(path, {})[method] = _operation(api, str(item.get("name", "")))
    return {"openapi": "3.0.1", "info": loaded.get("info", {}), "paths": paths, "definitions": definitions}


def _items(folders: Any) -> Iterator[Document]:
    for folder in folders if isinstance(folders, list) else []:
        if isinstance(folder, dict):
            yield folder
            yield from _items(folder.get("items"))
            yield from _items(folder.get("children"))


def _operation(api: Document, name: str) -> Document:
    given = api.get("parameters")
    parameters = [
        {
            "name": one.get("name"),
            "in": place,
            "required": place == "path" or bool(one.get("required")),
            "description": one.get("description", ""),
            "schema": _typed(one),
        }
        for place in _PLACES
        for one in _dicts(given.get(place) if isinstance(given, dict) else None)
    ]
    made: Document = {"summary": name, "parameters": parameters, "responses": {}}
    body = api.get("requestBody")
    kind = str(body.get("type", "none")) if isinstance(body, dict) else "none"
    if isinstance(body, dict) and kind != "none":
        schema = _form(_dicts(body.get("parameters"))) if kind in _FORMS else _schema(body)
        made["requestBody"] = {
            "required": bool(body.get("required")),
            "content": {_CONTENT.get(kind, kind): {"schema": schema}},
        }
    for one in _dicts(api.get("responses")):
        kind = str(one.get("contentType", "json"))
        content = {} if kind == "none" else {_CONTENT.get(kind, kind): {"schema": _schema(one)}}
        made["responses"][str(one.get("code", 200))] = {"description": str(one.get("name", "")), "content": content}
    return made


def _dicts(value: Any) -> list[Document]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _form(fields: list[Document]) -> Document:
    return {
        "type": "object",
        "required": [one.get("name") for one in fields if one.get("required")],
        "properties": {str(one.get("name")): _typed(one) for one in fields},
    }


def _typed(field: Document) -> Document:
    inner = field.get("schema")
    if isinstance(inner, dict):
        return inner
    kind = field.get("type", "string")
    return {"type": "string", "format": "binary"} if kind == "file" else {"type": kind}


def _schema(holder: Document) -> Document:
    schema = holder.get("jsonSchema", {})
    if isinstance(schema, str):
        try:
            schema = json.loads(schema)
        except ValueError:
            return {}
    return _with_references(schema) if isinstance(schema, dict) else {}


def _with_references(schema: Any) -> Any:
    """Add what Apifox keeps beside a schema: the fields that it takes over from others."""
    if isinstance(schema, list):
        return [_with_references(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    taken = schema.get("x-apifox-refs")
    plain = {key: _with_references(value) for key, value in schema.items() if key != "x-apifox-refs"}
    others = [
        {"$ref": one["$ref"]}
        for one in _dicts(list(taken.values()) if isinstance(taken, dict) else [])
        if "$ref" in one
    ]
    return {"allOf": [plain, *others]} if others else plain
