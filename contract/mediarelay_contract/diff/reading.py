"""A gateway's published document, whoever wrote it: what can be read of it, and what cannot.

Published documents are seldom valid: references lead nowhere, one path has three operations, tools write words of their
own. Nothing of that may hide the rest, and nothing of that is passed over in silence.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import yaml

from ..document import METHODS, Document
from ..language import message
from .apifox import from_apifox, is_apifox

_PARAMETER = re.compile(r"\{[^{}]*\}")
_SECURITY = ("apiKey", "http", "mutualTLS", "oauth2", "openIdConnect")


class Unreadable(ValueError):
    """Nothing of a document can be read; the message says why."""


class Operation(NamedTuple):
    """One operation of a document.

    Attributes:
        method: HTTP method in upper case.
        path: Its path, with what the server's address puts before it.
        node: What the document says of it, with the parameters of its path.
    """

    method: str
    path: str
    node: Document

    @property
    def key(self) -> str:
        """Method and path, whatever the path's parameters are called."""
        return f"{self.method} {plain_path(self.path)}"


class Theirs(NamedTuple):
    """What could be read.

    Attributes:
        document: The document, for references.
        operations: Its operations; several may share a key.
        unread: What could not be read, one sentence each.
    """

    document: Document
    operations: list[Operation]
    unread: list[str]


def plain_path(path: str) -> str:
    """Return a path without the names of its parameters, and without what tools put behind it to tell twins apart."""
    return _PARAMETER.sub("{}", path.partition("#")[0].partition("?")[0]).rstrip("/") or "/"


def read(text: str) -> Theirs:
    """Read a document: OpenAPI 3.0 or 3.1 in JSON or YAML, valid or not, or an export of Apifox.

    Raises:
        Unreadable: It is none of them.
    """
    loaded = _load(text)
    if not isinstance(loaded, dict):
        raise Unreadable(message("the document is no object"))
    unread: list[str] = []
    if is_apifox(loaded):
        loaded = from_apifox(loaded, unread)
    if not isinstance(loaded.get("paths"), dict):
        version = loaded.get("swagger") or loaded.get("openapi") or "?"
        raise Unreadable(message("the document has no paths (its version: {version})", version=version))
    if "swagger" in loaded:
        raise Unreadable(message("this is Swagger {version}; only OpenAPI 3 is read", version=loaded["swagger"]))
    return Theirs(loaded, list(_operations(loaded, unread)), [*unread, *_oddities(loaded)])


def _load(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        pass
    try:
        return yaml.load(text, yaml.CSafeLoader)
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        where = " ".join(str(error).split())[:200]
        raise Unreadable(message("neither JSON nor YAML: {error}", error=where)) from None


def _base(document: Document) -> str:
    """Return what stands before every path by the address of their server, such as /v1."""
    servers = document.get("servers")
    first = servers[0] if isinstance(servers, list) and servers else None
    if not isinstance(first, dict) or not isinstance(first.get("url"), str):
        return ""
    url, variables = first["url"], first.get("variables")
    for name, one in variables.items() if isinstance(variables, dict) else ():
        url = url.replace(f"{{{name}}}", str(one.get("default", "")) if isinstance(one, dict) else "")
    try:
        return urlsplit(url).path.rstrip("/")
    except ValueError:
        return ""


def _operations(document: Document, unread: list[str]) -> Iterator[Operation]:
    base = _base(document)
    for path, item in document["paths"].items():
        if isinstance(item, dict) and isinstance(item.get("$ref"), str):
            item = {**_look_up(document, item["$ref"]), **item}
        if not isinstance(path, str) or not isinstance(item, dict):
            unread.append(message("{path}: not an object, so its operations are unknown", path=path))
            continue
        shared = [one for one in item.get("parameters") or [] if isinstance(one, dict)]
        for method, node in item.items():
            if str(method).lower() not in METHODS:
                continue
            if not isinstance(node, dict):
                unread.append(message("{method} {path}: not an object", method=str(method).upper(), path=path))
                continue
            own = [one for one in node.get("parameters") or [] if isinstance(one, dict)]
            full = path if path.startswith(f"{base}/") else base + path
            yield Operation(str(method).upper(), full, {**node, "parameters": [*shared, *own]})


def _look_up(document: Document, reference: str) -> Document:
    found = find(document, reference)
    return found if isinstance(found, dict) else {}


def find(document: Document, reference: str) -> Any:
    """Return what a reference leads to within a document; None where that is nothing."""
    if not reference.startswith("#/"):
        return None
    node: Any = document
    for token in reference[2:].split("/"):
        token = token.replace("~1", "/").replace("~0", "~").replace("%7B", "{").replace("%7D", "}")
        if not isinstance(node, dict) or token not in node:
            return None
        node = node[token]
    return node


def _oddities(document: Document) -> Iterator[str]:
    """Say what is no OpenAPI, though nothing compared here depends on it."""
    components = document.get("components")
    schemes = components.get("securitySchemes") if isinstance(components, dict) else None
    for name, scheme in (schemes if isinstance(schemes, dict) else {}).items():
        kind = scheme.get("type") if isinstance(scheme, dict) else None
        if kind not in _SECURITY and not (isinstance(scheme, dict) and "$ref" in scheme):
            yield message("security scheme {name}: OpenAPI has no type {kind!r}", name=name, kind=kind)
