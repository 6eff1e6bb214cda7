"""The one place that quotes what others wrote: made printable, without secrets, and cut.

What a gateway sends ends up in errors, on terminals, in logs and in files. Control characters would act there, a lone
surrogate cannot even be written, and some gateways repeat the key that they were sent. Everything here is pure.
"""

from __future__ import annotations

import base64
import html
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple, overload
from urllib.parse import quote as percent_encode
from urllib.parse import quote_plus

LIMIT = 500
"""Characters that are quoted of a response."""
HIDDEN = "[api key]"
"""What stands where a secret stood."""

_SHORTEST = 6  # shorter secrets cannot be told from words; taking those out would damage what is quoted
_SHORTEST_REST = 16  # new-api stores keys without their "sk-", and repeats them so
_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
_JOINERS = "\u200c\u200d"  # inside words of some languages, and inside emoji
_UNSEEN = ("Cc", "Cf", "Cs", "Zl", "Zp")
_TITLE = re.compile(rb"<title[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
_PAGE = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|title)\b",
    re.IGNORECASE | re.DOTALL,
)


def printable(text: str) -> str:
    r"""Return a text with everything that acts or cannot be written made visible, as JSON would: ESC as `\u001b`.

    JSON stays the JSON that it is. Letters of any language, emoji and spaces stay as they are.
    """
    return text if text.isascii() and text.isprintable() else "".join(map(_visible, text))


@lru_cache(maxsize=4096)
def _visible(sign: str) -> str:
    if sign in _ESCAPES:
        return _ESCAPES[sign]
    if sign in _JOINERS or unicodedata.category(sign) not in _UNSEEN:
        return sign
    units = sign.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))


@overload
def redact(text: str, secrets: Iterable[str]) -> str: ...
@overload
def redact(text: bytes, secrets: Iterable[str]) -> bytes: ...
def redact(text: str | bytes, secrets: Iterable[str]) -> str | bytes:
    """Return a text without secrets, however they are written: as they are, percent-encoded, Base64, escaped in JSON.

    Secrets of fewer than six characters are not looked for.
    """
    pattern = _pattern(tuple(secret for secret in secrets if len(secret) >= _SHORTEST))
    if pattern is None:
        return text
    if isinstance(text, bytes):
        return pattern.sub(HIDDEN.encode(), text)
    raw = text.encode("utf-8", "surrogatepass")
    return pattern.sub(HIDDEN.encode(), raw).decode("utf-8", "surrogatepass")


@lru_cache(maxsize=64)
def _pattern(secrets: tuple[str, ...]) -> re.Pattern[bytes] | None:
    forms = {form for secret in secrets for form in _forms(secret)}
    longest_first = sorted(forms, key=len, reverse=True)
    return re.compile(b"|".join(longest_first)) if forms else None


def _forms(secret: str) -> set[bytes]:
    """Return how a secret can be written, as patterns."""
    plain = {secret}
    if secret.startswith("sk-") and len(secret) >= 3 + _SHORTEST_REST:
        plain.add(secret[3:])
    written: set[bytes] = set()
    for text in plain:
        raw = text.encode("utf-8", "surrogatepass")
        written |= {_each_as_it_likes(raw), re.escape(text.replace("/", "\\/").encode("utf-8", "surrogatepass"))}
        for encoded in (percent_encode(raw, safe=""), quote_plus(raw), percent_encode(raw)):
            written.add(re.sub(rb"%[0-9A-Fa-f]{2}", _any_case, re.escape(encoded.encode()).replace(b"\\%", b"%")))
        for core in _base64_cores(raw):
            written |= {re.escape(core), re.escape(core.replace(b"+", b"-").replace(b"/", b"_"))}
    return written


def _each_as_it_likes(raw: bytes) -> bytes:
    """Return a pattern of bytes of which each stands as it is, percent-encoded, or escaped as in JSON."""
    forms = ((re.escape(bytes((byte,))), b"%02x" % byte) for byte in raw)
    return b"".join(
        b"(?:" + plain + b"|(?i:%" + code + b"|" + re.escape(b"\\u00") + code + b"))" for plain, code in forms
    )


def _any_case(match: re.Match[bytes]) -> bytes:
    return b"(?i:" + match.group() + b")"


def _base64_cores(raw: bytes) -> set[bytes]:
    """Return what any Base64 text that contains these bytes contains, whatever stands before and after them."""
    cores = set()
    for before in range(3):
        text = base64.b64encode(bytes(before) + raw).rstrip(b"=")
        first = -(-before * 8 // 6)
        last = (before + len(raw)) * 8 // 6
        cores.add(text[first:last])
    return {core for core in cores if len(core) >= _SHORTEST}


def quote(text: str | bytes, secrets: Iterable[str] = (), limit: int = LIMIT) -> str:
    """Return the beginning of what somebody else wrote, fit to stand in a message.

    Args:
        text: What to quote; bytes are read as UTF-8.
        secrets: What must not be in it, the API key for instance.
        limit: Characters to quote.

    Returns:
        One line of printable text; an ellipsis tells that there was more.
    """
    kept = redact(text, secrets)
    if isinstance(kept, bytes):
        kept = kept.decode("utf-8-sig", "replace")
    line = printable(" ".join(kept[: 8 * limit].split()))
    return line if len(line) <= limit and len(kept) <= 8 * limit else line[:limit] + "…"


class Quoted(NamedTuple):
    """A response that could not be read, as it can be shown.

    Attributes:
        status: HTTP status.
        text: Its first characters, printable and without secrets.
        title: The title of a web page, possibly empty; None where it is no page.
    """

    status: int
    text: str
    title: str | None = None

    def __str__(self) -> str:
        if self.title is not None:
            titled = f'a web page titled "{self.title}"' if self.title else "a web page without a title"
            return f"HTTP {self.status}, {titled}"
        return f"HTTP {self.status}: {self.text}" if self.text else f"HTTP {self.status}, an empty body"


def quote_response(status: int, body: bytes, secrets: Iterable[str] = (), limit: int = LIMIT) -> Quoted:
    """Return what can be shown of a response."""
    secrets = tuple(secrets)
    title = title_of(body)
    shown = None if title is None else quote(title, secrets, 100)
    text = quote(body, secrets, limit)
    if text.count("\ufffd") > len(text) // 10:
        text = f"{len(body)} bytes that are no text"
    return Quoted(status, text, shown)


def title_of(body: bytes) -> str | None:
    """Return the title of a web page, empty where it has none; None where the body is no web page."""
    if not _PAGE.match(body[:4096]):
        return None
    found = _TITLE.search(body[:65536])
    return " ".join(html.unescape(found.group(1).decode("utf-8", "replace")).split()) if found else ""
