"""The exchanges of a recording, whichever program made it.

Nothing of a key or a cookie comes past this place: they are taken out of everything that is read.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple
from urllib.parse import parse_qs, parse_qsl, unquote, urlsplit

from mediarelay._core.quoting import HIDDEN, redact
from mediarelay._io.har import OTHER, form_parts

from .client import WRONG_KEY
from .har_files import started as _started

MAIN = ""
"""How the key of a recording is called, as the suite calls the key under test."""

_CREDENTIALS = ("authorization", "x-api-key", "api-key", "x-goog-api-key", "mj-api-secret")
_PARAMETERS = ("key", "api_key", "api-key", "apikey", "access_token", "token")
_COOKIES = ("cookie", "set-cookie")
_SHORTEST_COOKIE = 16  # shorter ones say how a page looks


class Recorded(NamedTuple):
    """One exchange of a recording, without secrets.

    Attributes:
        started: Unix seconds of the request.
        at: Unix seconds at which the response was there.
        method: HTTP method.
        url: Where to.
        key: What it was sent with: None for no key, `MAIN`, `WRONG_KEY`, or a name for another one.
        asked: Headers of the request, names in lower case.
        posted: Its body; None where it had none, or none that was kept.
        fields: Its body, where that was a form: texts, and for files their names.
        status: HTTP status; 0 where there was no response.
        headers: Headers of the response, names in lower case.
        body: Its body, or what was kept of it.
        is_cut: Whether that is less than came.
        leaks: Whether the response repeated a key.
    """

    started: float
    at: float
    method: str
    url: str
    key: str | None
    asked: Mapping[str, str]
    posted: bytes | None
    fields: Mapping[str, Any] | None
    status: int
    headers: dict[str, str]
    body: bytes
    is_cut: bool
    leaks: bool

    @property
    def sent(self) -> Any:
        """The body of the request: as JSON, as the fields of a form, or else as bytes; None where it had none."""
        if self.fields is not None:
            return dict(self.fields)
        try:
            return None if self.posted is None else json.loads(self.posted)
        except (ValueError, RecursionError):
            return self.posted

    @property
    def parameters(self) -> dict[str, str]:
        """The parameters in its address."""
        return dict(parse_qsl(urlsplit(self.url).query, keep_blank_values=True))

    @property
    def all_parameters(self) -> dict[str, list[str]]:
        """The parameters in its address, with all of their values."""
        return parse_qs(urlsplit(self.url).query, keep_blank_values=True)


def url_of(entry: Mapping[str, Any]) -> str:
    """Return where an entry was sent to."""
    return str(entry["request"].get("url") or "")


def take(entries: Iterable[Mapping[str, Any]], is_gateway: Callable[[str], bool]) -> list[Recorded]:
    """Return exchanges without secrets; the key that has the most successes at the gateway is the main one.

    Args:
        entries: The entries.
        is_gateway: Whether a URL leads to the gateway.
    """
    entries = list(entries)
    keys = [_key_of(entry["request"]) for entry in entries]
    names = _names(keys, [200 <= _status(one["response"]) < 300 and is_gateway(url_of(one)) for one in entries])
    secrets = _secrets(entries)
    return [_take(entry, names[key], secrets) for entry, key in zip(entries, keys, strict=True)]


def _names(keys: list[str | None], succeeded: list[bool]) -> dict[str | None, str | None]:
    successes: dict[str, int] = {}
    for key, well in zip(keys, succeeded, strict=True):
        if key not in (None, WRONG_KEY, OTHER):
            successes[str(key)] = successes.get(str(key), 0) + well
    main = HIDDEN if HIDDEN in successes else max(successes, key=lambda key: successes[key], default=None)
    names: dict[str | None, str | None] = {None: None, WRONG_KEY: WRONG_KEY, OTHER: "another key"}
    for number, key in enumerate(key for key in successes if key != main):
        names[key] = f"key {number + 2}"
    return names | ({} if main is None else {main: MAIN})


def _key_of(request: Mapping[str, Any]) -> str | None:
    headers = _headers(request)
    for name in _CREDENTIALS:
        if value := headers.get(name, ""):
            found = value.partition(" ")[2] if name == "authorization" else value
            return next((mark for mark in (HIDDEN, OTHER) if mark in value), found.strip() or value)
    parameters = dict(parse_qsl(urlsplit(str(request.get("url"))).query))
    return next((value for name, value in parameters.items() if name.lower() in _PARAMETERS and value), None)


def _secrets(entries: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for entry in entries:
        key = _key_of(entry["request"])
        if key not in (None, HIDDEN, OTHER, WRONG_KEY):
            found[str(key)] = None
        for side in (entry["request"], entry["response"]):
            for name, value in _pairs(side):
                if name in _CREDENTIALS:
                    found |= dict.fromkeys(one for one in (value.partition(" ")[2],) if one != WRONG_KEY)
                elif name in _COOKIES:
                    values = [part.partition("=")[2].strip() for part in re.split(r"[;\n]", value)]
                    found |= dict.fromkeys(one for one in values if len(one) >= _SHORTEST_COOKIE)
    return tuple(one for one in found if one and one not in (HIDDEN, OTHER))


def _take(entry: Mapping[str, Any], key: str | None, secrets: tuple[str, ...]) -> Recorded:
    request, response = entry["request"], entry["response"]
    content = response.get("content") if isinstance(response.get("content"), Mapping) else {}
    body, complete = _body(content)
    status = _status(response)
    complete = complete or str(request.get("method")).upper() == "HEAD" or status in (204, 304)
    complete = complete or _headers(response).get("content-length") == "0"
    if not status:
        body = str(response.get("_error") or "no response was recorded").encode()
    clean = redact(body, secrets)
    started = _started(entry)
    posted, fields, posted_is_cut = _posted(request.get("postData"), secrets)
    is_cut = not complete or bool(response.get("_error")) or posted_is_cut
    return Recorded(
        started,
        started + _number(entry.get("time")) / 1000,
        str(request.get("method") or "GET").upper(),
        redact(url_of(entry), secrets),
        key,
        {name: redact(value, secrets) for name, value in _headers(request).items()},
        posted,
        fields,
        status,
        _answered(response, content, secrets),
        clean,
        is_cut,
        clean != body or HIDDEN.encode() in body,
    )


def _answered(response: Mapping[str, Any], content: Mapping[str, Any], secrets: tuple[str, ...]) -> dict[str, str]:
    headers = {name: redact(value, secrets) for name, value in _headers(response).items()}
    if content.get("mimeType") and content["mimeType"] != "x-unknown":
        headers.setdefault("content-type", str(content["mimeType"]))
    return headers


def _body(content: Mapping[str, Any]) -> tuple[bytes, bool]:
    """Return a body, and whether all of it is there."""
    text = str(content.get("text") or "")
    if content.get("encoding") == "base64":
        try:
            body = base64.b64decode(text)
        except (binascii.Error, ValueError):
            body = b""
    else:
        body = text.encode("utf-8", "replace")
    # Recorders leave bodies out if told so, or where they had none at hand: the size is then the real one, -1 or none.
    is_absent = not body and content.get("size") != 0
    return body, not is_absent and not content.get("_cut")


def _posted(data: Any, secrets: tuple[str, ...]) -> tuple[bytes | None, Mapping[str, Any] | None, bool]:
    """Return a body that was sent, its fields where it is a form, and whether it was cut."""
    if not isinstance(data, Mapping):
        return None, None, False
    kind, text = str(data.get("mimeType") or ""), redact(str(data.get("text") or ""), secrets)
    params = [one for one in data.get("params") or () if isinstance(one, Mapping)]
    fields: dict[str, Any] | None = None
    if kind.startswith("multipart/") and not params:
        parts = form_parts(text.encode("utf-8", "replace"), kind)
        params = [
            {"name": part.name, "fileName": part.file_name, "value": part.content.decode("utf-8", "replace")}
            for part in parts
        ]
    if params:
        fields = {}
        for one in params:
            value = f"[file {one['fileName']}]" if one.get("fileName") else redact(str(one.get("value") or ""), secrets)
            name = str(one.get("name"))
            fields[name] = [*_as_list(fields[name]), value] if name in fields else value
    return text.encode("utf-8", "replace"), fields, bool(data.get("_cut"))


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _status(response: Mapping[str, Any]) -> int:
    return int(_number(response.get("status")))


def _number(value: Any) -> float:
    return float(value) if isinstance(value, int | float) and value > 0 else 0.0


def _pairs(side: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [
        (str(one.get("name")).lower(), str(one.get("value") or ""))
        for one in side.get("headers") or ()
        if isinstance(one, Mapping)
    ]


def _headers(side: Mapping[str, Any]) -> dict[str, str]:
    return dict(_pairs(side))


def same_place(one: str, other: str) -> bool:
    """Whether two addresses are the same, however they are escaped."""
    return unquote(one) == unquote(other)
