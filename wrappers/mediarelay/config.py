"""Where the gateway is and with which key, from arguments or the environment."""

from __future__ import annotations

import os
import re
from typing import NamedTuple
from urllib.parse import urlsplit

from .errors import InvalidInput

BASE_URL_VARIABLE = "MEDIARELAY_BASE_URL"
API_KEY_VARIABLE = "MEDIARELAY_API_KEY"
LOOPBACK = ("127.0.0.1", "localhost", "::1")
# The contract's paths begin with these; people paste base URLs that already hold them.
_PATH_PREFIX = re.compile(r"(/kling)?(/v1)?$")


class Gateway(NamedTuple):
    """A gateway and the key to it. The key stays out of repr."""

    base_url: str
    api_key: str

    def __repr__(self) -> str:
        return f"Gateway(base_url={self.base_url!r})"

    def absolute(self, url: str) -> str:
        """Return a link as it can be fetched; one that begins with a slash is the gateway's own."""
        return self.base_url + url if url.startswith("/") else url

    @property
    def is_local(self) -> bool:
        """Whether it is on this machine, where nothing is charged."""
        return self.origin[1] in LOOPBACK

    @property
    def origin(self) -> tuple[str, str, int | None]:
        """Scheme, host and port, to tell the gateway's own addresses from others."""
        return origin_of(self.base_url)


def origin_of(url: str) -> tuple[str, str, int | None]:
    """Return scheme, host and port of an address."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:  # an address that is none has no origin
        return "", "", None
    return parts.scheme, parts.hostname or "", port or {"http": 80, "https": 443}.get(parts.scheme)


def find_gateway(base_url: str | None, api_key: str | None) -> Gateway:
    """Return the gateway that was given, or the one that the environment names.

    Only MEDIARELAY_BASE_URL and MEDIARELAY_API_KEY are read: a paid call must not go to a host that some other
    program's settings name.

    Raises:
        InvalidInput: Address or key is missing or cannot be one.
    """
    url = (base_url or os.environ.get(BASE_URL_VARIABLE) or "").strip()
    key = (api_key or os.environ.get(API_KEY_VARIABLE) or "").strip()
    if not url:
        raise InvalidInput(f"No gateway: give base_url, or set {BASE_URL_VARIABLE}.")
    if not key:
        raise InvalidInput(f"No key: give api_key, or set {API_KEY_VARIABLE}.")
    try:
        parts = urlsplit(url)
        well = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a bracket without its twin, a port that is no number
        parts, well = urlsplit(""), False
    if not well:
        raise InvalidInput(f"The gateway's address must be like https://gateway.example, not {url!r}.")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise InvalidInput("The gateway's address holds more than scheme, host and path; give the key as api_key.")
    key = re.sub(r"^bearer\s+", "", key, flags=re.IGNORECASE)
    if not key.isascii() or not key.isprintable() or " " in key:
        raise InvalidInput("The key holds spaces or signs that no key has; was it pasted whole?")
    return Gateway(_PATH_PREFIX.sub("", url.rstrip("/")).rstrip("/"), key)
