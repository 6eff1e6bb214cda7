"""Whose request it is: keys in every form in which the contract says that an operation takes them."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from starlette.requests import Request

from mediarelay_contract.contract import Route
from mediarelay_contract.document import Document

from .refusal import Refusal


def authenticate(
    request: Request,
    route: Route,
    schemes: Mapping[str, Document],
    known: Collection[str],
    only: Collection[str] = (),
) -> str:
    """Return the key of a request.

    What the contract lists together clients send together, since gateways differ in where they look: any one of it
    is enough for the mock, as for new-api, but whatever is there must be the same key.

    Args:
        request: The request.
        route: The operation that it is for.
        schemes: The contract's security schemes.
        known: The keys that the mock knows.
        only: Schemes that this gateway looks at alone, where an operation has them.

    Raises:
        Refusal: There is no key, it is not known, or it is not taken in that form.
    """
    if not route.operation["security"]:  # for everybody
        return ""
    listed: list[list[str]] = [list(way) for way in route.operation["security"]]
    ways = [[name for name in way if name in only] or way for way in listed]
    for way in ways:
        keys = {_read(request, schemes[name]) for name in way} - {None}
        if len(keys) == 1 and (key := keys.pop()) in known:
            assert key is not None
            return key
    if any(key in set(_anywhere(request)) for key in known):
        forms = " or ".join(_show(schemes[name]) for way in ways for name in way)
        raise Refusal(401, 1000, f"the mock knows this key, but takes it in another form here: {forms}")
    places = {_place(schemes[name]) for way in ways for name in way}
    if not any(request.headers.get(place) or place in request.query_params for place in places):
        raise Refusal(401, 1001, "Authorization is empty")
    raise Refusal(401, 1002, "Authorization is invalid: the mock does not know this key")


def _read(request: Request, scheme: Document) -> str | None:
    if scheme["type"] == "http":
        word, _, key = request.headers.get("authorization", "").partition(" ")
        return key.strip() if word.lower() == scheme["scheme"].lower() else None
    values: Mapping[str, str] = request.headers if scheme["in"] == "header" else request.query_params
    return values.get(scheme["name"], "").strip() or None


def _place(scheme: Document) -> str:
    return "authorization" if scheme["type"] == "http" else str(scheme["name"])


def _show(scheme: Document) -> str:
    if scheme["type"] == "http":
        return f"Authorization: {scheme['scheme'].capitalize()} KEY"
    return f"{scheme['name']}: KEY" if scheme["in"] == "header" else f"?{scheme['name']}=KEY"


def _anywhere(request: Request) -> Iterator[Any]:
    """Yield whatever could be meant as a key."""
    yield from request.query_params.values()
    for value in request.headers.values():
        yield from value.split()
        yield from value.replace("=", " ").replace(";", " ").split()
        kind, _, pair = value.partition(" ")
        if kind.lower() == "basic":
            try:
                yield from base64.b64decode(pair, validate=True).decode().split(":")
            except (binascii.Error, ValueError):
                continue
