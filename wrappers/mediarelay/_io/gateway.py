"""Where the gateway is and with which key, from arguments or the environment."""

from __future__ import annotations

import ipaddress
import math
import os
import re
from typing import NamedTuple
from urllib.parse import urlsplit

from mediarelay_contract.language import tr

from .._core.quoting import quote
from ..errors import InvalidInput

BASE_URL_VARIABLE = "MEDIARELAY_BASE_URL"
API_KEY_VARIABLE = "MEDIARELAY_API_KEY"
LONGEST = 366 * 86400.0
"""Seconds; longer than any wait, and no clock counts for ever."""
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
        """Return a link as it can be fetched; one that begins with a slash is the gateway's own, with two a host's."""
        if not url.startswith("/"):
            return url
        scheme, rest = self.base_url.split("://", 1)
        if url.startswith("//"):
            return f"{scheme}:{url}"
        host, _, path = rest.partition("/")
        return f"{scheme}://{host}{url}" if path and url.startswith(f"/{path}/") else self.base_url + url

    @property
    def is_local(self) -> bool:
        """Whether it is on this machine, where nothing is charged."""
        return self.origin[1] in LOOPBACK

    @property
    def is_tls(self) -> bool:
        """Whether it is spoken to through TLS, however its address writes that."""
        return self.origin[0] == "https"

    @property
    def origin(self) -> tuple[str, str, int | None]:
        """Scheme, host and port, to distinguish the gateway's own addresses from others."""
        return origin_of(self.base_url)


def origin_of(url: str) -> tuple[str, str, int | None]:
    """Return scheme, host and port of an address."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:  # an address that is none has no origin
        return "", "", None
    return parts.scheme, parts.hostname or "", port or {"http": 80, "https": 443}.get(parts.scheme)


def site_of(url: str) -> str:
    """Return scheme, host and port of an address as one text, which names the gateway whose money it is."""
    scheme, host, port = origin_of(url)
    return f"{scheme}://{host}:{port}"


def seconds(name: str, value: object, *, least: float = 0.0, most: float = LONGEST) -> float:
    """Return a number of seconds that somebody gave.

    Raises:
        InvalidInput: It is no number, not finite, or out of bounds.
    """
    try:
        number = float(value) if isinstance(value, int | float) else math.nan
    except OverflowError:
        number = math.inf
    if not least <= number <= most:
        shown = repr(value) if isinstance(value, float | str) else type(value).__name__
        raise InvalidInput(
            tr(
                "{name} must be between {least:g} and {most:g} seconds, not {shown}",
                name=name,
                least=least,
                most=most,
                shown=shown[:40],
            )
        )
    return number


def optional_seconds(name: str, value: object, *, least: float = 0.0) -> float | None:
    """Return a number of seconds that somebody gave, or None where nobody did; see `seconds`."""
    return None if value is None else seconds(name, value, least=least)


def find_gateway(base_url: str | None, api_key: str | None) -> Gateway:
    """Return the gateway that was given, or the one that the environment names.

    Only MEDIARELAY_BASE_URL and MEDIARELAY_API_KEY are read: a paid call must not go to a host that some other
    program's settings name.

    Raises:
        InvalidInput: Address or key is missing or cannot be one.
    """
    for name, given in (("base_url", base_url), ("api_key", api_key)):
        if not isinstance(given, str | None):
            raise InvalidInput(tr("{name} must be text, not {given}", name=name, given=type(given).__name__))
    url = (base_url or os.environ.get(BASE_URL_VARIABLE) or "").strip()
    key = (api_key or os.environ.get(API_KEY_VARIABLE) or "").strip()
    if not url:
        raise InvalidInput(
            tr("No gateway: give base_url, or set {base_url_variable}.", base_url_variable=BASE_URL_VARIABLE)
        )
    if not key:
        raise InvalidInput(tr("No key: give api_key, or set {api_key_variable}.", api_key_variable=API_KEY_VARIABLE))
    address = find_address(url, key)
    key = re.sub(r"^bearer\s+", "", key, flags=re.IGNORECASE)
    if not key.isascii() or not key.isprintable() or " " in key:
        raise InvalidInput(tr("The key holds spaces or signs that no key has; was it pasted whole?"))
    return Gateway(address, key)


def find_address(url: str, key: str = "") -> str:
    """Return the address of a gateway as the contract's paths go behind it.

    Args:
        url: What was given, with or without what those paths begin with.
        key: What must not be shown of it.

    Raises:
        InvalidInput: It cannot be one.
    """
    try:
        parts = urlsplit(url)
        well = parts.scheme in ("http", "https") and is_host(parts.hostname or "") and parts.port != 0
        well = well and url.isprintable() and " " not in url and "\\" not in url
    except ValueError:  # a bracket without its twin, a port that is no number, a label of more than 63 characters
        parts, well = urlsplit(""), False
    if not well:
        raise InvalidInput(
            tr("The gateway's address must be like https://gateway.example, not {url}.", url=_shown(url, key))
        )
    if parts.username or parts.password or parts.query or parts.fragment:
        raise InvalidInput(tr("The gateway's address holds more than scheme, host and path; give the key as api_key."))
    return _PATH_PREFIX.sub("", url.rstrip("/")).rstrip("/")


def is_host(host: str) -> bool:
    """Whether this can be the name of a host, or its address."""
    if ":" in host:
        ipaddress.ip_address(host.partition("%")[0])
        return True
    return bool(host) and len(host.encode("idna")) <= 253


def _shown(url: str, key: str) -> str:
    """Return an address that is none for its error; a key that stands in its place, or within it, is not shown."""
    return tr("the key") if url.startswith("sk-") else repr(quote(url.rpartition("@")[2], (key,), 100))
