"""Whose request it is, without the key: where keys stand, and a name for each, so that none is ever written down."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import parse_qsl

from mediarelay._io.har import Secrets

from ..client import WRONG_KEY
from .headers import Headers, as_text
from .request import Request

HEADERS = ("authorization", "x-api-key", "api-key", "x-goog-api-key", "mj-api-secret")
_PARAMETERS = ("key", "api_key", "api-key", "apikey", "access_token", "token")
_PROTOCOL = "openai-insecure-api-key."


class Owner(NamedTuple):
    """Who sent a request.

    Attributes:
        name: What is written in the place of the key; None where there was none.
        secrets: What must not be written.
    """

    name: str | None
    secrets: Secrets


class Keys:
    """Names keys by the order in which they come."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    def owner(self, request: Request) -> Owner:
        """Return who sent a request."""
        headers = as_text(request.headers)
        found = [value.rpartition(" ")[2].strip() for name, value in headers if name in HEADERS]
        found += [
            one.strip().removeprefix(_PROTOCOL)
            for name, value in headers
            if name == "sec-websocket-protocol"
            for one in value.split(",")
            if one.strip().startswith(_PROTOCOL)
        ]
        parameters = request.target.partition(b"?")[2].decode("latin-1")
        found += [value for name, value in parse_qsl(parameters) if name.lower() in _PARAMETERS]
        found = [one for one in found if one]
        if not found:
            return Owner(None, Secrets())
        if found[0] == WRONG_KEY:  # it is nobody's, and a recording of the suite's own run is read by it
            return Owner(WRONG_KEY, Secrets(public=(WRONG_KEY,)))
        name = self._names.setdefault(found[0], f"[key {len(self._names) + 1}]")
        return Owner(name, Secrets(tuple(found), (name,)))


def named(headers: Headers, owner: Owner) -> list[tuple[str, str]]:
    """Return the headers of a request with the owner's name in the place of the key."""
    pairs = as_text(headers)
    if owner.name is None or not owner.secrets.keys:
        return pairs
    key = owner.secrets.keys[0]
    return [(name, value.replace(key, owner.name) if name in HEADERS else value) for name, value in pairs]
