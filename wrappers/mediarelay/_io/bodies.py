"""The body of a response, unpacked and never larger than what a task needs."""

from __future__ import annotations

import json
import zlib

from mediarelay_contract.language import message

MAX_RESPONSE = 32 * 1024**2
"""Bytes, unpacked."""
MAX_WORK = 100 * 1024**2
"""Bytes of a response that is the work itself: ten large pictures in Base64. Files are downloaded otherwise."""

ENCODINGS = "gzip, deflate"


def as_utf8(body: bytes) -> bytes:
    """Return JSON in UTF-16 or UTF-32, which parsers read as well, in the form in which secrets are looked for."""
    if b"\0" not in body[:4]:
        return body
    try:
        text = body.decode(json.detect_encoding(body), "surrogatepass")
    except UnicodeError:
        return body
    # Nearly any bytes can be read as UTF-16; a sound that is the response itself must not be written anew.
    return text.encode("utf-8", "surrogatepass") if text.lstrip("\ufeff \t\r\n")[:1] in ("{", "[", '"') else body


class NotReadable(Exception):
    """The body is too large, or compressed in a way that was not requested, or broken."""


class Unpacking:
    """Unpacks what comes in pieces.

    Args:
        encoding: Its `Content-Encoding`.

    Raises:
        NotReadable: It is packed in a way that was not requested.
    """

    def __init__(self, encoding: str) -> None:
        self._encoding = encoding.strip().lower()
        self._unpack = None
        self._begun = False
        if self._encoding in ("gzip", "x-gzip", "deflate"):
            self._unpack = zlib.decompressobj(wbits=47)  # by the first bytes: gzip or zlib
        elif self._encoding not in ("", "identity"):
            raise NotReadable(message("a body packed as {encoding}, which was not requested", encoding=self._encoding))

    def add(self, piece: bytes, most: int = 0) -> bytes:
        """Unpack the next piece, as it came.

        Args:
            piece: The piece.
            most: How many bytes to return at most; 0 for all.

        Raises:
            NotReadable: It does not unpack.
        """
        if self._unpack is None:
            return piece
        try:
            unpacked = self._unpack.decompress(piece, most)
        except zlib.error as error:
            if self._encoding == "deflate" and not self._begun:  # some send it without its head
                self._unpack, self._begun = zlib.decompressobj(wbits=-15), True
                return self.add(piece, most)
            raise NotReadable(message("a body that does not unpack ({error})", error=error)) from None
        self._begun = self._begun or bool(unpacked)
        return unpacked

    def is_cut(self) -> bool:
        """Whether the packed body has not come to its end."""
        return self._unpack is not None and not self._unpack.eof


class Body:
    """Collects one body.

    Args:
        encoding: Its `Content-Encoding`.
        announced: Its `Content-Length`.
        limit: Bytes that it may have.
    """

    def __init__(self, encoding: str, announced: str = "", limit: int = MAX_RESPONSE) -> None:
        self._content = bytearray()
        self._limit = limit
        self._unpacking = Unpacking(encoding)
        if announced.isdigit() and int(announced) > limit:
            self._refuse()

    def add(self, piece: bytes) -> None:
        """Take the next piece, as it came."""
        self._content += self._unpacking.add(piece, self._limit + 1 - len(self._content))
        if len(self._content) > self._limit:
            self._refuse()

    def end(self) -> bytes:
        """Return all of it."""
        if self._content and self._unpacking.is_cut():
            raise NotReadable(message("a packed body that ends too early"))
        return bytes(self._content)

    def _refuse(self) -> None:
        raise NotReadable(message("a response of more than {limit} MB, which is no task", limit=self._limit // 1024**2))
