"""The head of a request."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import parse_qsl

from .headers import Headers


class Request(NamedTuple):
    """The head of a request: method, target (path and parameters as they were sent), headers, names in lower case."""

    method: str
    target: bytes
    headers: Headers

    @property
    def path(self) -> str:
        """The path, without its parameters."""
        return self.target.partition(b"?")[0].decode("latin-1")

    @property
    def parameters(self) -> dict[str, str]:
        """What stands behind it."""
        return dict(parse_qsl(self.target.partition(b"?")[2].decode("latin-1"), keep_blank_values=True))

    @property
    def has_body(self) -> bool:
        """Whether a body follows."""
        return any(
            (name == b"content-length" and found.strip() != b"0") or name == b"transfer-encoding"
            for name, found in self.headers
        )
