"""The one place that quotes what others wrote: made printable, without secrets, and cut.

What a gateway sends ends up in errors, on terminals, in logs and in files. Control characters would act there, a lone
surrogate cannot even be written, and some gateways repeat the key that they were sent. Everything here is pure.
"""

from __future__ import annotations

import base64
import html
import html.entities
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple, overload

from mediarelay_contract.language import Message, message

LIMIT = 500
"""Characters that are quoted of a response."""
HIDDEN = "[api key]"
"""What stands where a secret stood."""
PART = "[part of the api key]"
"""What stands where a part of one stood."""
_LONG = 200  # characters of a string of JSON that is no text; more are a file

_SHORTEST = 6  # shorter secrets cannot be distinguished from words; taking those out would damage what is quoted
_SHORTEST_REST = 16  # new-api stores keys without their "sk-", and repeats them so
_PART = 12  # characters of a secret that are no accident
_LARGE = 64 * 1024  # bytes of a text of which all that a file in Base64 holds is looked at in a shorter way
_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_="
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
def redact(text: str, secrets: Iterable[str], *, parts: bool = False) -> str: ...
@overload
def redact(text: bytes, secrets: Iterable[str], *, parts: bool = False) -> bytes: ...
def redact(text: str | bytes, secrets: Iterable[str], *, parts: bool = False) -> str | bytes:
    """Return a text without secrets, however they are written.

    As they are; percent-encoded, escaped in JSON or as entities of HTML, any number of times; in Base64, also twice and
    in lines; as hexadecimal or decimal codes. Secrets of fewer than six characters are not looked for.

    Args:
        text: The text.
        secrets: What must not be in it.
        parts: Whether runs of twelve characters and more of a secret go, too: an error may cut it short. Not for what
            is used any more, such as ids: these parts are not put back.
    """
    secrets = tuple(secret for secret in secrets if len(secret) >= _SHORTEST)
    sought = _sought(secrets)
    if sought is None:
        return text
    raw = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    if len(raw) < sought.shortest and not parts:  # most headers are
        return text
    if len(raw) > _LARGE and not any('"' in secret for secret in secrets):
        kept = b'"'.join(_redacted(part, sought) for part in _around_files(raw))
    else:
        kept = _redacted(raw, sought)
    for secret in secrets if parts else ():
        kept = _without_parts(kept, secret.encode("utf-8", "surrogatepass"))
    if kept == raw:
        return text
    return kept if isinstance(text, bytes) else kept.decode("utf-8", "surrogatepass")


def _without_parts(raw: bytes, secret: bytes) -> bytes:
    kept, at = bytearray(), 0
    parts = {secret[start : start + _PART]: start for start in range(len(secret) - _PART + 1)}
    if not any(part in raw for part in parts):
        return raw
    for found in re.finditer(b"|".join(map(re.escape, parts)), raw):
        if found.start() < at:
            continue
        start, end = parts[found[0]], found.end()
        while end < len(raw) and raw[end : end + 1] == secret[start + end - found.start() :][:1]:
            end += 1
        kept += raw[at : found.start()] + PART.encode()
        at = end
    return bytes(kept + raw[at:])


def _around_files(raw: bytes) -> Iterator[bytes]:
    """Yield a large text in parts, with a quotation mark between any two: files in Base64, and what is around them."""
    around: list[bytes] = []
    for piece in raw.split(b'"'):
        if len(piece) < _LARGE:
            around.append(piece)
            continue
        if around:
            yield b'"'.join(around)
            around = []
        yield piece
    if around:
        yield b'"'.join(around)


def _redacted(raw: bytes, sought: _Sought) -> bytes:
    if len(raw) >= _LARGE and not raw.translate(
        None, _BASE64
    ):  # no escape stands there, and looking for them takes long
        return sought.any_text.sub(HIDDEN.encode(), raw) if any(text in raw for text in sought.texts) else raw
    spans = sorted({*sought.spans(raw), *_escaped_spans(raw, sought)})
    kept, at = bytearray(), 0
    for start, end in spans:
        if start >= at:
            kept += raw[at:start] + HIDDEN.encode()
        at = max(at, end)
    return bytes(kept + raw[at:])


# One sign written otherwise, or what breaks a text up. Each alternative takes all of a run, so that no text takes long.
_ESCAPE = re.compile(
    rb"%(?:25)*([0-9A-Fa-f]{2})|\\++(?:(?:u00|x)([0-9A-Fa-f]{2})|[rnt])?|\s++"
    rb"|&(?:amp;)*(?:#(?:0*([0-9]{1,3})|[xX]0*([0-9A-Fa-f]{1,2}));?|([A-Za-z]{1,16});)"
)


_WHITESPACE = b" \t\n\r\f\v"


def _unescaped(match: re.Match[bytes]) -> bytes:
    percent, escaped, number, code, name = match.groups()
    if found := percent or escaped or code:
        return bytes((int(found, 16),))
    if number:
        return bytes((int(number),)) if int(number) < 256 else match[0]
    sign = html.entities.html5.get(f"{name.decode()};", "") if name else ""
    return sign.encode() if sign.isascii() else match[0]


def _escaped_spans(raw: bytes, sought: _Sought) -> list[tuple[int, int]]:
    """Return where secrets stand in a text once that is unescaped."""
    # Most texts have no escape but space, which needs no look at each.
    marked = b"%" in raw or b"\\" in raw or b"&" in raw
    unescaped = _ESCAPE.sub(_unescaped, raw) if marked else raw.translate(None, _WHITESPACE)
    spans = sought.spans(unescaped) if unescaped != raw else []
    if not spans:
        return []
    # Where each run and each escape begins, in the unescaped text and in the text; escapes have odd numbers.
    after, before, end = [0], [0], 0
    for match in _ESCAPE.finditer(raw):
        start = after[-1] + match.start() - end
        end = match.end()
        after += (start, start + len(_unescaped(match)))
        before += (match.start(), end)

    def first(place: int) -> int:
        run = bisect_right(after, place) - 1
        return before[run] + place - after[run]

    def last(place: int) -> int:
        run = bisect_right(after, place) - 1
        return before[run + 1] if run % 2 else before[run] + place - after[run] + 1

    return [(first(start), last(end - 1)) for start, end in spans]


class _Sought(NamedTuple):
    """How secrets can be written beside their escapes: as texts, which are looked for fast, and as codes."""

    texts: frozenset[bytes]
    any_text: re.Pattern[bytes]
    codes: re.Pattern[bytes]
    shortest: int

    def spans(self, raw: bytes) -> list[tuple[int, int]]:
        """Return where any of them stands."""
        patterns = [self.codes, *((self.any_text,) if any(text in raw for text in self.texts) else ())]
        return [found.span() for pattern in patterns for found in pattern.finditer(raw)]


@lru_cache(maxsize=64)
def _sought(secrets: tuple[str, ...]) -> _Sought | None:
    texts: set[bytes] = set()
    codes: set[bytes] = set()
    for secret in secrets:
        raw = secret.encode("utf-8", "surrogatepass")
        stored = raw[3:] if raw.startswith(b"sk-") and len(raw) >= 3 + _SHORTEST_REST else raw
        once = _base64_cores(raw) | _base64_cores(stored)
        texts |= {raw, stored} | once | {core for one in once for core in _base64_cores(one)}
        for one in (raw, stored):
            codes.add(_BETWEEN_CODES.join(re.sub(rb"[a-f]", _any_case, b"%02x" % byte) for byte in one))
            codes.add(_BETWEEN_NUMBERS.join(b"%d" % byte for byte in one))
    if not texts:
        return None
    longest_first = sorted(map(re.escape, texts), key=len, reverse=True)
    any_text, any_code = (re.compile(b"|".join(one)) for one in (longest_first, sorted(codes, key=len, reverse=True)))
    return _Sought(frozenset(texts), any_text, any_code, min(map(len, texts)))


_BETWEEN_CODES = rb"\W{0,3}(?:0?x)?"  # 736b, 73:6b, 0x73, 0x6b
_BETWEEN_NUMBERS = rb"\W{0,3}"  # [115 107], [115, 107]


def _any_case(match: re.Match[bytes]) -> bytes:
    return b"[" + match.group() + match.group().upper() + b"]"


def _base64_cores(raw: bytes) -> set[bytes]:
    """Return what any Base64 text that contains these bytes contains, whatever stands before and after them."""
    cores = set()
    for before in range(3):
        text = base64.b64encode(bytes(before) + raw).rstrip(b"=")
        first = -(-before * 8 // 6)
        last = (before + len(raw)) * 8 // 6
        cores |= {text[first:last], text[first:last].replace(b"+", b"-").replace(b"/", b"_")}
    return {core for core in cores if len(core) >= _SHORTEST}


def quote(text: str | bytes, secrets: Iterable[str] = (), limit: int = LIMIT) -> str:
    """Return the beginning of what somebody else wrote, fit to stand in a message.

    Args:
        text: What to quote; bytes are read as UTF-8.
        secrets: What must not be in it, the API key for instance.
        limit: Characters to quote.

    Returns:
        One line of printable text; an ellipsis shows that there was more.
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
        return str(self.words)

    @property
    def words(self) -> Message:
        """All of it in one line."""
        if self.title:
            return message('HTTP {status}, a web page titled "{title}"', status=self.status, title=self.title)
        if self.title is not None:
            return message("HTTP {status}, a web page without a title", status=self.status)
        if not self.text:
            return message("HTTP {status}, an empty body", status=self.status)
        return message("HTTP {status}: {text}", status=self.status, text=self.text)


def quote_response(status: int, body: bytes, secrets: Iterable[str] = (), limit: int = LIMIT) -> Quoted:
    """Return what can be shown of a response."""
    secrets = tuple(secrets)
    title = title_of(body)
    shown = None if title is None else quote(title, secrets, 100)
    text = quote(body, secrets, limit)
    if text.count("\ufffd") > len(text) // 10:
        text = message("{count} bytes that are no text", count=len(body))
    return Quoted(status, text, shown)


def title_of(body: bytes) -> str | None:
    """Return the title of a web page, empty where it has none; None where the body is no web page."""
    if not _PAGE.match(body[:4096]):
        return None
    found = _TITLE.search(body[:65536])
    return " ".join(html.unescape(found.group(1).decode("utf-8", "replace")).split()) if found else ""


def cut(value: Any) -> Any:
    """Return a JSON value with files and other long strings cut short."""
    if isinstance(value, str) and len(value) > _LONG and not value.startswith("http") and " " not in value[:_LONG]:
        return f"{value[:40]}… ({len(value)} characters)"
    if isinstance(value, dict):
        return {key: cut(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [cut(inner) for inner in value]
    return value
