"""Types that models and functions share."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import IO, BinaryIO, Generic, TypeVar

from attrs import define

from .unset import UNSET, Unset

FileInput = str | bytes | os.PathLike[str] | BinaryIO
"""A picture, clip or recording: a path, its bytes, an open file, a URL, a `data:` URI or Base64 text."""

_Content = IO[bytes] | bytes | str
FileTypes = tuple[str | None, _Content, str | None] | tuple[str | None, _Content, str | None, Mapping[str, str]]
"""What httpx takes as a part of a form: (file name, content, media type[, headers])."""

RequestFiles = list[tuple[str, FileTypes]]
"""A form as httpx takes it."""


@define
class File:
    """A file within a form or a binary response."""

    payload: BinaryIO
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> FileTypes:
        """Return it as httpx takes it; without any name it would be sent as a field of text."""
        return self.file_name or "file", self.payload, self.mime_type


T = TypeVar("T")


@define
class Response(Generic[T]):
    """A response.

    Attributes:
        status_code: The HTTP status, whatever number it is; gateways behind proxies answer 520, too.
        content: The body as received.
        headers: The headers.
        parsed: The body as the first documented model that it fits; None where it fits none.
    """

    status_code: int
    content: bytes
    headers: Mapping[str, str]
    parsed: T | None


__all__ = ["UNSET", "File", "FileInput", "FileTypes", "RequestFiles", "Response", "Unset"]
