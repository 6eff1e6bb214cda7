"""Exchanges as HAR 1.2, which browsers, proxies and viewers read: without secrets, and with bodies of a bounded size.

Pure functions; `recording` writes what they return.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from email.parser import BytesParser
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from .._core.quoting import HIDDEN, cut, redact
from .bodies import NotReadable, Unpacking, as_utf8

TEXT_BYTES = 1024**2
"""Bytes of a text that are kept."""
FILE_BYTES = 64 * 1024
"""Bytes of what is no text that are kept: enough to see what it is."""
OTHER = "[another key]"
"""What stands where a key stood that is not the one of the relay."""

_CREDENTIALS = ("authorization", "proxy-authorization", "x-api-key", "api-key", "x-goog-api-key", "mj-api-secret")
_COOKIES = ("cookie", "set-cookie")

Headers = Sequence[tuple[str, str]]


class Secrets(NamedTuple):
    """What must not be recorded.

    Attributes:
        keys: The keys that are taken out wherever they stand; the first is the one whose use shows as such.
        public: Keys that may be read: those that no gateway has.
    """

    keys: tuple[str, ...] = ()
    public: tuple[str, ...] = ()

    def without(self, text: str) -> str:
        """Return a text without them."""
        return redact(text, self.keys)

    def headers(self, given: Headers) -> list[dict[str, str]]:
        """Return headers as HAR has them; of those that carry credentials no more than that they did."""
        return [{"name": name, "value": self._header(name.lower(), value)} for name, value in given]

    def _header(self, name: str, value: str) -> str:
        kept = self.without(value)
        if name in _COOKIES:
            return OTHER
        is_own = HIDDEN in redact(value, self.keys[:1])
        if name not in _CREDENTIALS or is_own or any(key in value for key in self.public):
            return kept
        scheme, separator, _ = value.partition(" ")
        return f"{scheme} {OTHER}" if separator else OTHER


class Sent(NamedTuple):
    """A request: method, URL, headers, and its body as far as it is at hand (None where that is too large)."""

    method: str
    url: str
    headers: Headers
    body: bytes | None = b""


class Received(NamedTuple):
    """A response: status (0 where there was none), headers, the body as it came or its beginning, and its bytes in all.

    Attributes:
        error: Why it is not whole; None where it is.
    """

    status: int
    headers: Headers = ()
    body: bytes = b""
    size: int = 0
    error: str | None = None
    version: str = "HTTP/1.1"


def entry(
    sent: Sent, received: Received, secrets: Secrets, started: float, waited: float, took: float
) -> dict[str, Any]:
    """Return one exchange as an entry of HAR.

    Args:
        sent: The request.
        received: The response.
        secrets: What must not be in it.
        started: Unix seconds at which it was sent.
        waited: Seconds to the first byte of the response.
        took: Seconds to its last.
    """
    response = _response(received, secrets)
    return {
        "startedDateTime": datetime.fromtimestamp(started, UTC).isoformat(timespec="milliseconds"),
        "time": _milliseconds(took),
        "request": _request(sent, secrets),
        "response": response,
        "cache": {},
        "timings": {"send": 0, "wait": _milliseconds(waited), "receive": _milliseconds(max(0.0, took - waited))},
    }


def head(version: str, **words: Any) -> dict[str, Any]:
    """Return the log of a recording without its entries; `words` are said of the recording as a whole."""
    return {"version": "1.2", "creator": {"name": "mediarelay", "version": version}, **words}


def _request(sent: Sent, secrets: Secrets) -> dict[str, Any]:
    url = secrets.without(sent.url)
    kind = _value(sent.headers, "content-type")
    found = {
        "method": sent.method,
        "url": url,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": secrets.headers(sent.headers),
        "queryString": [
            {"name": name, "value": value} for name, value in parse_qsl(urlsplit(url).query, keep_blank_values=True)
        ],
        "headersSize": -1,
        "bodySize": -1 if sent.body is None else len(sent.body),
    }
    if sent.body is None:
        return {**found, "postData": {"mimeType": kind, "text": "", "comment": "too large to be kept", "_cut": True}}
    return {**found, "postData": _posted(sent.body, kind, secrets)} if sent.body else found


def _posted(body: bytes, kind: str, secrets: Secrets) -> dict[str, Any]:
    if kind.lower().startswith("multipart/form-data"):
        return {"mimeType": kind, "params": [_param(part, secrets) for part in form_parts(body, kind)]}
    text, cut_off = _text(as_utf8(body), secrets)
    marks = {"_cut": True, "comment": f"cut; {len(body)} bytes were sent"} if cut_off else {}
    return {"mimeType": kind, "text": text.decode("utf-8", "replace"), **marks}


class Part(NamedTuple):
    """One part of a form: its name, that of its file if it is one, its media type, its content."""

    name: str
    file_name: str | None
    kind: str | None
    content: bytes


def form_parts(body: bytes, kind: str) -> list[Part]:
    """Return the parts of a form."""
    message = BytesParser().parsebytes(b"Content-Type: " + kind.encode("latin-1", "replace") + b"\r\n\r\n" + body)
    if not message.is_multipart():
        return []
    return [
        Part(
            str(part.get_param("name", "", "content-disposition")),
            part.get_filename(),
            part.get_content_type() if "content-type" in part else None,
            content if isinstance(content := part.get_payload(decode=True), bytes) else b"",
        )
        for part in message.get_payload()
        if not isinstance(part, str)
    ]


def _param(part: Part, secrets: Secrets) -> dict[str, Any]:
    found: dict[str, Any] = {"name": part.name}
    if part.file_name is None:
        return {**found, "value": secrets.without(part.content.decode("utf-8", "replace"))[:TEXT_BYTES]}
    return {
        **found,
        "fileName": part.file_name,
        "contentType": part.kind or "application/octet-stream",
        "comment": f"a file of {len(part.content)} bytes",
    }


def _response(received: Received, secrets: Secrets) -> dict[str, Any]:
    kind = _value(received.headers, "content-type")
    content: dict[str, Any] = {"size": received.size, "mimeType": kind}
    body, damaged = _unpacked(received)
    if body:
        content |= _content(body, kind, secrets)
    if len(received.body) < received.size or damaged:
        content["_cut"] = True
    if content.get("_cut"):
        content["comment"] = f"cut; {received.size} bytes came"
    found = {
        "status": received.status,
        "statusText": "",
        "httpVersion": received.version,
        "cookies": [],
        "headers": secrets.headers(received.headers),
        "content": content,
        "redirectURL": secrets.without(_value(received.headers, "location")),
        "headersSize": -1,
        "bodySize": received.size,
    }
    return found if received.error is None else {**found, "_error": secrets.without(received.error)}


def _unpacked(received: Received) -> tuple[bytes, bool]:
    """Return a body as it was meant, and whether it does not unpack."""
    try:
        return Unpacking(_value(received.headers, "content-encoding")).add(received.body), False
    except NotReadable:
        return received.body, True


def _content(body: bytes, kind: str, secrets: Secrets) -> dict[str, Any]:
    body = as_utf8(body)
    try:
        body.decode("utf-8")
        readable = not kind.startswith(("video/", "image/", "audio/"))
    except UnicodeDecodeError:
        readable = kind.startswith("text/")
    if readable:
        text, cut_off = _text(body, secrets)
        return {"text": text.decode("utf-8", "replace"), **({"_cut": True} if cut_off else {})}
    kept = redact(body[:FILE_BYTES], secrets.keys)
    marks = {"_cut": True} if len(body) > FILE_BYTES else {}
    return {"text": base64.b64encode(kept).decode(), "encoding": "base64", **marks}


def _text(body: bytes, secrets: Secrets) -> tuple[bytes, bool]:
    """Return a text without secrets, and whether it was cut: JSON at its longest strings, so that it stays JSON."""
    if len(body) <= TEXT_BYTES:
        return redact(body, secrets.keys), False
    try:
        shorter = json.dumps(cut(json.loads(body)), ensure_ascii=False).encode("utf-8", "surrogatepass")
    except (ValueError, RecursionError):
        shorter = body
    return redact(shorter, secrets.keys)[:TEXT_BYTES], True


def _value(headers: Headers, name: str) -> str:
    return next((value for key, value in headers if key.lower() == name), "")


def _milliseconds(seconds: float) -> float:
    return round(1000 * seconds, 3)
