"""What stands where a link should: links, files in Base64, and addresses that only the gateway itself can reach."""

from __future__ import annotations

import base64
import binascii
import re
from typing import Any
from urllib.parse import quote, unquote_to_bytes, urlsplit, urlunsplit

from mediarelay_client.tasks.responses import LINKS
from mediarelay_contract.language import message, tr

_DATA = re.compile(r"data:([^,;]*)((?:;[^,;]*)*),", re.IGNORECASE)
_KINDS = {"video": "video/mp4", "image": "image/png", "audio": "audio/mpeg"}
# How files that gateways deliver begin in Base64; /9j/ is a JPEG and begins like a path.
_BEGINNINGS = {
    "iVBORw0KGgo": "image/png",
    "/9j/": "image/jpeg",
    "R0lGOD": "image/gif",
    "UklGR": "image/webp",
    "SUQz": "audio/mpeg",
    "//uQ": "audio/mpeg",
    "//vQ": "audio/mpeg",
    "T2dnUw": "audio/ogg",
    "ZkxhQw": "audio/flac",
    "GkXfo": "video/webm",
}
_MP4 = re.compile(r"AAAA..Z0eX")  # four bytes of length, then "ftyp"
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]+={0,2}")
_DEEPEST = 12
_MOST = 20_000
_SHORTEST = 64  # characters; no file is shorter, most paths are
_NOTHING = re.compile(
    r"/(none|null|undefined)(\.\w{2,5})?(\?|#|$)", re.IGNORECASE
)  # what a missing name was written as
_OWN = re.compile(r"//?[\w.~%-]+(:\d+)?(/[^\s\\]+|\.\w{2,5})(\?\S*)?")
"""A link without scheme or host, of two steps or with an ending: `/files/a`, `/a.mp4`, `//cdn.example/a.mp4`."""
_ENDING = r"\.(?:mp4|mov|webm|mkv|m4v|gif|png|jpe?g|webp|avif|svg|mp3|wav|m4a|aac|flac|ogg|opus)"
_BARE = re.compile(rf"(?:\./)?(?!\.)[\w.~%-]+(?::\d+)?(?:/[\w.~%-]+)*{_ENDING}(?:\?\S*)?", re.IGNORECASE)
"""A link that lacks even the slash in front, by its ending: `media/a.mp4`, `cdn.example/a.mp4`."""
_HOST = re.compile(r"(?:(?:[a-z0-9-]+\.)+[a-z]{2,}|localhost|\d+(?:\.\d+){3})(?::\d+)?/", re.IGNORECASE)
_LONGEST = 8192
_UNSAFE = re.compile(r"[^\x21-\x7e]")


def as_link(text: str, media: str | None = None) -> str | None:
    """Return a text of a response as a link, or None where it is none.

    Args:
        text: A link, a `data:` URI, or the Base64 of a file.
        media: What the file is where nothing else says so: `video`, `image` or `audio`.

    Returns:
        An address with every sign made safe to print, a path of the gateway's own, or a `data:` URI.
    """
    text = text.strip()
    beginning = text[:8].lower()
    if beginning.startswith(("http://", "https://")):
        if _NOTHING.search(text):
            return None
        return _made_safe(text)
    if beginning.startswith("data:"):
        return text if _DATA.match(text[:200]) else None
    kind = None
    if len(text) >= _SHORTEST and _BASE64.fullmatch(text[:4096].replace("\n", "")):
        kind = next((kind for beginning, kind in _BEGINNINGS.items() if text.startswith(beginning)), None)
        if kind is None and _MP4.match(text[:20]):
            kind = "video/mp4"
    if kind is None and len(text) <= _LONGEST:
        if _BARE.fullmatch(text):
            text = f"//{text}" if _HOST.match(text) else f"/{text.removeprefix('./')}"
        return _made_safe(text) if _OWN.fullmatch(text) and not _NOTHING.search(text) else None
    if kind is None:
        return None
    if kind == "image/webp" and media == "audio":  # RIFF holds either
        kind = "audio/wav"
    return f"data:{kind};base64,{text}"


def _made_safe(link: str) -> str:
    return _UNSAFE.sub(
        lambda sign: sign[0] if sign[0].isprintable() else quote(sign[0], safe="", errors="surrogatepass"), link
    )


def find(document: Any, media: str) -> list[str]:
    """Return the links of a result that stand where no page says they do: by the names of their keys, shallowest first.

    Only `media` and names for any medium are looked for; the picture of a video is not the video.
    """
    own, others = set(LINKS[media]), {name for kind in _KINDS for name in LINKS[kind]} - set(LINKS[media])
    found: dict[str, list[tuple[int, str]]] = {"own": [], "any": [], "file": []}
    level: list[tuple[tuple[str, ...], Any]] = [((), document)]
    for depth in range(_DEEPEST):
        below: list[tuple[tuple[str, ...], Any]] = []
        for keys, value in level:
            if isinstance(value, dict):
                below += [((*keys, key), one) for key, one in value.items() if key not in LINKS["never"]]
            elif isinstance(value, list):
                below += [(keys, one) for one in value]
            elif isinstance(value, str) and keys:
                last, parent = keys[-1], keys[-2] if len(keys) > 1 else ""
                is_leaf = last in LINKS["leaf"]
                if last in LINKS["file"] and (link := as_file(value, media)):
                    found["file"].append((depth, link))
                elif not (link := as_link(value, media)):
                    continue
                elif last in own or (is_leaf and parent in own):
                    found["own"].append((depth, link))
                elif last in LINKS["any"] and not (is_leaf and parent in others):
                    found["any"].append((depth, link))
        level = below[:_MOST]
    for links in found.values():
        if links:
            shallowest = min(depth for depth, _ in links)
            return [link for depth, link in links if depth == shallowest]
    return []


def as_file(text: str, media: str | None = None) -> str | None:
    """Return the text of a field that holds Base64 by its name as a `data:` URI, or None where it is none."""
    known = as_link(text, media)
    if known is not None or len(text) < _SHORTEST or not _BASE64.fullmatch(text[:4096].replace("\n", "")):
        return known
    return f"data:{_KINDS.get(media or '', 'application/octet-stream')};base64,{text}"


def is_data(url: str) -> bool:
    """Whether a link holds the file itself."""
    return url[:5].lower() == "data:"


def decode(url: str) -> tuple[str, bytes]:
    """Return the media type and the bytes of a `data:` URI.

    Raises:
        ValueError: It is damaged.
    """
    match = _DATA.match(url[:200])
    if match is None:
        raise ValueError(tr("it is no data: URI"))
    content = url[match.end() :]
    if not match[2].lower().endswith(";base64"):
        return match[1].lower(), unquote_to_bytes(content)
    if "%" in content:
        content = unquote_to_bytes(content).decode("ascii")
    packed = "".join(content.split()).rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return match[1].lower(), base64.b64decode(packed + "=" * (-len(packed) % 4), validate=True)
    except binascii.Error as error:
        raise ValueError(str(error)) from None


def fetchable(url: str) -> str:
    """Return a link whole, so that a person can follow it; of a `data:` URI, which is unreadable, the beginning."""
    return shown(url) if is_data(url) else url


def shown(url: str) -> str:
    """Return a link as it may be shown: where it leads, without the signature, which is a secret while it lives."""
    if is_data(url):
        return message("{start}… ({count} characters)", start=url[:40], count=len(url))
    try:
        parts = urlsplit(url)
        host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname or ""
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return url.partition("?")[0][:200]
    return f"{parts.scheme}://{host}{port}{parts.path}"


def moved(url: str, base_url: str) -> str:
    """Return the path and query of a link under another origin."""
    there, here = urlsplit(url), urlsplit(base_url)
    return urlunsplit((here.scheme, here.netloc, there.path, there.query, ""))
