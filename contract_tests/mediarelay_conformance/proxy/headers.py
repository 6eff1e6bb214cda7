"""Which headers pass: all but those that are about one connection. Pure functions over raw pairs, whose order stays."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Headers = Sequence[tuple[bytes, bytes]]

_OF_ONE_CONNECTION = frozenset(
    (
        b"connection",
        b"keep-alive",
        b"proxy-authenticate",
        b"proxy-authorization",
        b"proxy-connection",
        b"te",
        b"trailer",
        b"transfer-encoding",
        b"upgrade",
    )
)
_WITHOUT_BODY = (204, 304)


def to_gateway(headers: Headers, host: bytes) -> list[tuple[bytes, bytes]]:
    """Return the headers of a request as the gateway gets them; it is called by its own name.

    Args:
        headers: What the client sent, names in lower case.
        host: The gateway's host, and port where that is not the usual one.
    """
    kept = [(b"host", host)]
    # That the client waits for permission to send its body is settled here, where it is given.
    kept += [pair for pair in _end_to_end(headers) if pair[0] not in (b"host", b"expect")]
    return kept


def to_client(headers: Headers, status: int) -> list[tuple[bytes, bytes]]:
    """Return the headers of a response as the client gets them."""
    kept = list(_end_to_end(headers))
    # A length that is announced of a body which never comes, or comes in chunks, is taken for a promise by servers.
    without = status in _WITHOUT_BODY or has(headers, b"transfer-encoding")
    return [pair for pair in kept if pair[0].lower() != b"content-length"] if without else kept


def value(headers: Headers, name: bytes) -> bytes:
    """Return the value of a header, empty where there is none."""
    return next((found for key, found in headers if key.lower() == name), b"")


def has(headers: Headers, name: bytes) -> bool:
    """Whether there is a header."""
    return any(key.lower() == name for key, _ in headers)


def as_text(headers: Headers) -> list[tuple[str, str]]:
    """Return headers as text."""
    return [(name.decode("latin-1"), _text(found)) for name, found in headers]


def _end_to_end(headers: Headers) -> Iterable[tuple[bytes, bytes]]:
    named = {
        one.strip().lower() for name, found in headers if name.lower() == b"connection" for one in found.split(b",")
    }
    return (pair for pair in headers if (name := pair[0].lower()) not in _OF_ONE_CONNECTION and name not in named)


def _text(found: bytes) -> str:
    try:
        return found.decode()  # it is written as UTF-8 again
    except UnicodeDecodeError:
        return found.decode("latin-1")
