"""What the first bytes of a download are, where that is plain: a page, text, or a file of another kind."""

from __future__ import annotations

from mediarelay_contract.language import tr

ENOUGH = 512
"""Bytes by which a file is judged."""

_MAGICS = (
    (b"\x89PNG\r\n", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"ID3", "audio"),
    (b"fLaC", "audio"),
    (b"\x1aE\xdf\xa3", "video"),
    (b"%PDF", "document"),
    (b"PK\x03\x04", "archive"),
    (b"\x1f\x8b\x08", "archive"),
    (b"Rar!\x1a\x07", "archive"),
    (b"MZ\x90", "program"),
    (b"\x7fELF", "program"),
)
_MEDIA = ("video", "image", "audio")
_BLANK = b" \t\r\n\xef\xbb\xbf"


def is_page(head: bytes, *, whole: bool = False) -> bool:
    """Whether these are the first bytes of HTML, XML or JSON; pictures in SVG are none.

    Args:
        head: The first bytes, as far as they came.
        whole: Whether no more of them come; before that what may become SVG is no page.
    """
    text = head.lstrip(_BLANK)
    if text[:1] == b"<" and (
        b"<svg" in text or (not whole and (b"<svg".startswith(text) or b"<?xml".startswith(text[:5])))
    ):
        return False
    return text[:1] in (b"<", b"{")


def complaint(head: bytes, kind: str) -> str | None:
    """Return what is wrong with a file, by all of its first bytes, or None.

    Args:
        head: The first bytes, `ENOUGH` of them unless the file is smaller.
        kind: The media type that was promised, `video/mp4` for instance.
    """
    promised = kind.partition("/")[0]
    if promised not in _MEDIA:
        return None
    if b"<svg" in head:
        return None if promised == "image" else tr("a picture came, though {kind} was promised", kind=kind)
    if is_text(head):
        return tr("text came, though {kind} was promised", kind=kind)
    found = next((name for magic, name in _MAGICS if head.startswith(magic)), None)
    if found is None or found == promised or {found, promised} == {"video", "audio"}:  # one container holds either
        return None
    return tr("a file of another kind came ({found}), though {kind} was promised", found=found, kind=kind)


def is_text(head: bytes) -> bool:
    """Whether these bytes are nothing but text."""
    try:
        text = head.decode("utf-8")
    except UnicodeDecodeError as error:
        if len(head) - error.start > 3:  # not just a sign that is cut at the end
            return False
        text = head[: error.start].decode("utf-8")
    return bool(text) and all(sign.isprintable() or sign in "\t\r\n" for sign in text)
